package jp.mykempo.office.core;

import jp.mykempo.site.ErrorPage;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/** Something went wrong in the office: what it is, and what to do next. */
public record OfficeErrorPage(ErrorPage error) implements Page {

	@Override
	public HttpStatus status() {
		return this.error.status();
	}

	public String kind() {
		return this.error.kind();
	}

}
