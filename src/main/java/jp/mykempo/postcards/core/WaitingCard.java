package jp.mykempo.postcards.core;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.paper.PaperFonts;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

/**
 * An order as it would be printed today.
 *
 * @param route {@code null} where there is none
 * @param whyNot why it cannot be posted, as the database tells; {@code null} where it can
 * @param own the clerk at hand ordered or approved it
 */
public record WaitingCard(long id, CardKind kind, AccountId account, PersonId person, Route route, String whyNot,
		boolean own, Addressee addressee) {

	/**
	 * To whom.
	 *
	 * @param employer {@code null} where there is none
	 * @param address one line; {@code null} where there is none
	 */
	public record Addressee(Long employer, String employerName, String postalCode, String address, String name,
			String kana) {
	}

	/** What keeps it from being printed by the clerk at hand. */
	public Optional<Obstacle> obstacle() {
		if (this.whyNot != null) {
			return Optional.of(Obstacle.valueOf(this.whyNot));
		}
		if (!unprintable().isEmpty()) {
			return Optional.of(Obstacle.UNPRINTABLE);
		}
		return this.own ? Optional.of(Obstacle.OWN) : Optional.empty();
	}

	/** The name as it is printed: in kana where the font lacks a letter of it. */
	public String printedName() {
		return nameInKana() ? this.addressee.kana() : this.addressee.name();
	}

	/** Whether the font lacks a letter of the name, which is printed in kana then. */
	public boolean nameInKana() {
		return this.route != Route.COUNTER && !PaperFonts.missing(this.addressee.name()).isEmpty();
	}

	/** Letters of employer and address that the font lacks. */
	public List<String> unprintable() {
		if (this.route == null || this.route == Route.COUNTER) {
			return List.of();
		}
		Stream<String> texts = this.route == Route.EMPLOYER
				? Stream.of(this.addressee.employerName(), this.addressee.address())
				: Stream.of(this.addressee.address());
		return texts.flatMap(text -> PaperFonts.missing(text).stream()).distinct().toList();
	}

}
