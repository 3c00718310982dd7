package jp.mykempo.account.registration;

import java.security.SecureRandom;
import java.util.HexFormat;

import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.DateEntry;

/**
 * A registration before it is sent, as the browser carries it sealed from page to page for half an hour: what was
 * entered, once it is well-formed as it will be shown back; never the password, but its hash once it was accepted.
 *
 * @param passwordHash null as long as the form has mistakes, and after a refusal
 * @param reference by which the registration is found again; null with the hash
 * @param refusal why it did not begin, null if it was not tried
 */
record Draft(IdentityForm who, RegistrationForm rest, String passwordHash, String reference, Refusal refusal) {

	private static final SecureRandom random = new SecureRandom();

	private static final int LONGEST_DATE_PART = 12;

	/** With mistakes: the entries as they are. */
	static Draft unfinished(IdentityForm who, RegistrationForm rest) {
		return new Draft(who, rest, null, null, null);
	}

	/** Without mistakes: the entries as they were understood. */
	static Draft ready(RegistrationClaim claim, DateEntry born, String passwordHash) {
		byte[] reference = new byte[16];
		random.nextBytes(reference);
		String mail = claim.mail().text();
		String web = claim.webViewing() ? "yes" : "no";
		return new Draft(
				new IdentityForm(claim.identity().symbolNumber().symbol(), claim.identity().symbolNumber().number(),
						claim.identity().kana().text(), tidy(born)),
				new RegistrationForm(mail, mail, claim.loginId().map(LoginId::text).orElse(""), web), passwordHash,
				HexFormat.of().formatHex(reference), null);
	}

	/** Whether it can be sent: everything is there. */
	boolean sendable() {
		return this.passwordHash != null;
	}

	/** Did not begin; the password is forgotten. */
	Draft refused(Refusal why) {
		return new Draft(this.who, this.rest, null, this.reference, why);
	}

	private static DateEntry tidy(DateEntry born) {
		return new DateEntry(born.era(), tidy(born.year()), tidy(born.month()), tidy(born.day()));
	}

	private static String tidy(String part) {
		String folded = JapaneseText.fold(part).replaceAll("\\s", "");
		return folded.substring(0, Math.min(folded.length(), LONGEST_DATE_PART));
	}

	/** Without the entries, so that no log can carry them. */
	@Override
	public String toString() {
		return "Draft";
	}

}
