package jp.mykempo.account.registration;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.Era;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.Page;

/**
 * Shows what will be sent, before it is (the check page of R2).
 *
 * @param reference of what is shown, so that nothing else is sent from it
 */
public record CheckPage(Facts facts, String reference) implements Page {

	private static final DateTimeFormatter JAPANESE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.JAPANESE);

	private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

	/**
	 * The entries as they were understood.
	 *
	 * @param identity symbol, number, kana and birth date
	 * @param loginId empty where the address is the ID
	 */
	public record Facts(Person identity, String mail, Optional<String> loginId, boolean webViewing) {
	}

	/** Who it is about. */
	public record Person(String symbol, String number, String kana, String birthDate) {
	}

	static CheckPage of(RegistrationClaim claim, String reference, Locale locale) {
		var identity = claim.identity();
		Person person = new Person(identity.symbolNumber().symbol(), identity.symbolNumber().number(),
				identity.kana().text(), birthDate(claim, locale));
		return new CheckPage(new Facts(person, claim.mail().text(), claim.loginId().map(LoginId::text),
				claim.webViewing()), reference);
	}

	private static String birthDate(RegistrationClaim claim, Locale locale) {
		var day = claim.identity().birthDate().value();
		return locale.getLanguage().equals("en") ? ENGLISH.format(day)
				: Era.of(day).write(day) + "(" + JAPANESE.format(day) + ")";
	}

}
