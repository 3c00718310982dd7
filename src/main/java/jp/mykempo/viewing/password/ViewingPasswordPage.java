package jp.mykempo.viewing.password;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * 「健康・医療情報パスワード変更」 (M5).
 *
 * @param shortest how many characters a new one has at least
 */
public record ViewingPasswordPage(int shortest, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
