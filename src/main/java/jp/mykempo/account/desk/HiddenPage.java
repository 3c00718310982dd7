package jp.mykempo.account.desk;

import jp.mykempo.office.ReasonForm;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Asks why the enquiry of a protected person has to be looked at (X6). */
public record HiddenPage(long id, ReasonForm form, FieldErrors errors) implements Page {

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
