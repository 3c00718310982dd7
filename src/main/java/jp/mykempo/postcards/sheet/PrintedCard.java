package jp.mykempo.postcards.sheet;

import java.time.LocalDate;
import java.util.Objects;

import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

/**
 * What one sealed postcard (圧着はがき) says, as read at printing.
 *
 * @param controlNumber the card's number within the batch (管理番号), {@code 20261127-1-014}
 * @param recipient {@code null} for {@link Route#COUNTER}, whose card bears neither name nor address
 * @param personName the member's own name, also a dependant's; {@code null} for {@link Route#COUNTER}
 * @param printedOn day of issue, by which a member tells an old card from a new one (Q3)
 * @param useBy last day on which the secret can be used first
 * @param secret twelve symbols, with or without hyphens
 * @param loginId {@code null} on a viewing password's card, which never bears one (V3)
 */
public record PrintedCard(String controlNumber, CardKind kind, Route route, Recipient recipient, String personName,
		LocalDate printedOn, LocalDate useBy, String secret, String loginId) {

	public PrintedCard {
		Objects.requireNonNull(controlNumber);
		Objects.requireNonNull(printedOn);
		Objects.requireNonNull(useBy);
		Objects.requireNonNull(secret);
		if ((route == Route.COUNTER) != (recipient == null && personName == null)) {
			throw new IllegalArgumentException("a card that is handed over at the counter, and no other, is without name");
		}
		if ((kind == CardKind.LOGIN_NOTICE) != (loginId != null)) {
			throw new IllegalArgumentException("a login notice, and no other card, bears a login ID");
		}
	}

	/** Never the secret, the name or the address: this may end in a log (T3). */
	@Override
	public String toString() {
		return "PrintedCard[" + controlNumber + "]";
	}

}
