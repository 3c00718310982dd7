package jp.mykempo.account.registration;

import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.FieldErrors;

/**
 * The page behind the mail's link, as sent.
 *
 * @param login the ID that was asked for (R9); null where none was
 */
record ConfirmForm(String login) {

	/** The chosen ID, empty where none was asked for; its mistake is noted. */
	Optional<LoginId> chosen(FieldErrors errors) {
		return this.login == null ? Optional.empty() : Optional.ofNullable(errors.take("login", LoginId.parse(this.login)));
	}

	String shown() {
		return this.login == null ? "" : this.login;
	}

}
