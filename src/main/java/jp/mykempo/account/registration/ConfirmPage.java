package jp.mykempo.account.registration;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The page behind the mail's link: one button, 「登録を完了する」 (R5, K2), and where it is needed a field for a login ID (R9).
 *
 * @param login as typed
 */
public record ConfirmPage(Asking asking, String login, FieldErrors errors) implements Page {

	/** Why a login ID is asked for. */
	public enum Asking {

		/** It is not. */
		NOTHING,

		/** The address opens another account already. */
		ADDRESS_IN_USE,

		/** Somebody else took the chosen one. */
		LOGIN_TAKEN;

	}

	static ConfirmPage asking(Asking asking) {
		return new ConfirmPage(asking, "", FieldErrors.none());
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
