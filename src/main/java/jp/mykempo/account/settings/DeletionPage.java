package jp.mykempo.account.settings;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** 「MyKempo IDの削除」 (M4): what goes, what stays, and the password. */
public record DeletionPage(FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
