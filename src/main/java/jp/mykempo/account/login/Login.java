package jp.mykempo.account.login;

import java.time.Duration;

import jp.mykempo.access.Departure;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.access.SourceLimits.Pace;

import org.springframework.stereotype.Component;

/**
 * Logs members in (ログイン). Whatever a login failed for, it is answered at the same time after its arrival (P3); an
 * address from which very many fail is answered later, and in the end not at all (P4).
 */
@Component
class Login {

	private static final String SOURCE = "login";

	private final PasswordTry passwordTry;

	private final SourceLimits sources;

	private final Duration failureTime;

	Login(PasswordTry passwordTry, SourceLimits sources, LoginProperties properties) {
		this.passwordTry = passwordTry;
		this.sources = sources;
		this.failureTime = properties.failureTime();
	}

	/**
	 * Tries to log in; what has to wait is held with nothing taken from others meanwhile.
	 *
	 * @throws HashingBusy if too many passwords wait to be hashed
	 */
	LoginOutcome enter(LoginClaim claim, Browser browser) {
		return switch (this.sources.pace(SOURCE, browser.source())) {
			case Pace.Free free -> enter(claim, browser, Duration.ZERO);
			case Pace.Slowed(Duration delay) -> enter(claim, browser, delay);
			case Pace.Refused(Duration retryAfter) -> new LoginOutcome.NotNow(retryAfter);
		};
	}

	private LoginOutcome enter(LoginClaim claim, Browser browser, Duration delay) {
		Departure departure = Departure.after(this.failureTime.plus(delay));
		Departure.after(delay).await();
		LoginOutcome outcome = this.passwordTry.of(claim, browser);
		if (!(outcome instanceof LoginOutcome.In)) {
			this.sources.failed(SOURCE, browser.source());
			departure.await();
		}
		return outcome;
	}

}
