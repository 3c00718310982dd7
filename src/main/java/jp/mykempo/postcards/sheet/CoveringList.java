package jp.mykempo.postcards.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The list that goes with an employer's cards (圧着はがき送付一覧): names and count, nothing else about the members.
 *
 * @param batchNumber {@code 20261127-1}
 * @param date the day that the list bears
 */
public record CoveringList(Recipient recipient, List<String> names, String batchNumber, LocalDate date) {

	public CoveringList {
		Objects.requireNonNull(recipient);
		Objects.requireNonNull(batchNumber);
		Objects.requireNonNull(date);
		names = List.copyOf(names);
	}

	@Override
	public String toString() {
		return "CoveringList[" + batchNumber + ", " + names.size() + "]";
	}

}
