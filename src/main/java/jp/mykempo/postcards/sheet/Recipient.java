package jp.mykempo.postcards.sheet;

import java.util.List;
import java.util.Objects;

/**
 * Where a card goes (宛先): an employer's representative address, or a member's home.
 *
 * @param postalCode seven digits, with or without a hyphen; empty where there is none
 * @param employerName name and, if told, office of the employer; {@code null} for a home address
 */
public record Recipient(String postalCode, List<String> addressLines, String employerName) {

	public Recipient {
		Objects.requireNonNull(postalCode);
		addressLines = List.copyOf(addressLines);
	}

	/** A recipient at work, whose health-insurance clerk hands the card over. */
	public boolean isEmployer() {
		return employerName != null;
	}

}
