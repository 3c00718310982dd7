package jp.mykempo.account.settings;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * 「パスワード変更」 (M2).
 *
 * @param shortest how many characters the new password has at least
 * @param loginId for password managers, which keep it beside the new password
 */
public record PasswordPage(int shortest, String loginId, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
