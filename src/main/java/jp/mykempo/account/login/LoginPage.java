package jp.mykempo.account.login;

import java.time.Duration;
import java.util.Optional;

import jp.mykempo.account.core.Pause;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * The login page (E1), and the answer to a login that failed (E2).
 *
 * @param id what was typed before
 * @param next the page that was wanted, empty for the top page
 * @param state what is told on top
 * @param remaining how long this browser must wait, if it is told so
 */
public record LoginPage(String id, String next, State state, Optional<Message> remaining) implements Page {

	/** What led to the page. */
	public enum State {

		ASKED, FAILED, LOGGED_OUT,

		/** A form came too late; its entries are kept until the login. */
		KEPT

	}

	static LoginPage asked(String next, State state) {
		return new LoginPage("", next, state, Optional.empty());
	}

	static LoginPage failed(LoginForm form) {
		return new LoginPage(form.id(), form.next(), State.FAILED, Optional.empty());
	}

	static LoginPage failed(LoginForm form, Duration wait) {
		return new LoginPage(form.id(), form.next(), State.FAILED, Optional.of(Pause.words(wait)));
	}

	public boolean hasFailed() {
		return this.state == State.FAILED;
	}

	@Override
	public HttpStatus status() {
		return hasFailed() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
