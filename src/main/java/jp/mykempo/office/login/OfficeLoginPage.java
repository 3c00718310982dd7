package jp.mykempo.office.login;

import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The login page of staff, and the answer to a login that failed.
 *
 * @param id what was typed before
 * @param next the page that was wanted, empty for the desk
 */
public record OfficeLoginPage(String id, String next, State state) implements Page {

	/** What led to the page. */
	public enum State {

		ASKED, FAILED, LOGGED_OUT, TOO_LATE

	}

	public boolean hasFailed() {
		return this.state == State.FAILED;
	}

	@Override
	public HttpStatus status() {
		return hasFailed() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
