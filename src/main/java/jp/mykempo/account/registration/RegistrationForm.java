package jp.mykempo.account.registration;

import java.time.LocalDate;
import java.util.Optional;

import jp.mykempo.account.core.IdentityForm;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.membership.Identity;
import jp.mykempo.site.FieldErrors;

/**
 * The part of the form that is not the identity (R2), as typed. Passwords are looked at by {@link PasswordEntry} and
 * never shown again.
 *
 * @param web {@code yes} or {@code no}, for 「希望する」 and 「希望しない」
 */
public record RegistrationForm(String mail, String mail2, String login, String web) {

	/** Where a missing choice is to be mended: the first of the two buttons. */
	static final String WEB = "web-yes";

	public RegistrationForm {
		mail = mail == null ? "" : mail;
		mail2 = mail2 == null ? "" : mail2;
		login = login == null ? "" : login;
		web = web == null ? "" : web;
	}

	static RegistrationForm empty() {
		return new RegistrationForm(null, null, null, null);
	}

	/** The claim, or {@code null} after every mistake has been noted at its field, in the order of the form. */
	RegistrationClaim toClaim(IdentityForm who, PasswordEntry password, FieldErrors errors, LocalDate today) {
		Identity identity = who.toIdentity(errors, today);
		MailAddress address = errors.take("mail", MailAddress.parse(this.mail));
		checkRepeated(address, errors);
		Optional<LoginId> chosen = chosen(errors);
		password.check(new PasswordEntry.Owner(identity, address, chosen), errors);
		checkChoice(errors);
		return errors.any() ? null : new RegistrationClaim(identity, chosen, address, this.web.equals("yes"));
	}

	private void checkRepeated(MailAddress address, FieldErrors errors) {
		if (this.mail2.isBlank()) {
			errors.add("mail2", "account.registration.mail2.missing");
		}
		else if (address != null && !same(address)) {
			errors.add("mail2", "account.registration.mail2.different");
		}
	}

	private boolean same(MailAddress address) {
		return MailAddress.parse(this.mail2).toOptional().map(MailAddress::key).filter(address.key()::equals).isPresent();
	}

	private Optional<LoginId> chosen(FieldErrors errors) {
		return JapaneseText.fold(this.login).isEmpty() ? Optional.empty()
				: Optional.ofNullable(errors.take("login", LoginId.parse(this.login)));
	}

	private void checkChoice(FieldErrors errors) {
		if (!this.web.equals("yes") && !this.web.equals("no")) {
			errors.add(WEB, "account.registration.web.missing");
		}
	}

	/** Without the entries, so that no log can carry them. */
	@Override
	public String toString() {
		return "RegistrationForm";
	}

}
