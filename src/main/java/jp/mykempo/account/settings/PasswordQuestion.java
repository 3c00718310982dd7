package jp.mykempo.account.settings;

import java.time.Clock;

import jp.mykempo.access.Attempt;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks a member who has logged in for the password once more (P8). Tries count as those of the login do, in the same
 * ladder, so that an unattended session helps nobody to guess (P4).
 */
@Component
class PasswordQuestion {

	private final Attempts attempts;

	private final Verifiers verifiers;

	private final Hashing hashing;

	private final Correspondence correspondence;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PasswordQuestion(Attempts attempts, Verifiers verifiers, Hashing hashing, Correspondence correspondence,
			TransactionTemplate transaction, Clock clock) {
		this.attempts = attempts;
		this.verifiers = verifiers;
		this.hashing = hashing;
		this.correspondence = correspondence;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Compares what was typed; to be called with no transaction open.
	 *
	 * @param browser the browser's fingerprint
	 */
	PasswordAnswer ask(Account account, String browser, String typed) {
		return switch (this.attempts.count(account.principal(), browser)) {
			case Attempt.Allowed allowed -> compare(account, browser, typed, allowed);
			case Attempt.Slowed(var remaining) -> new PasswordAnswer.Slowed(remaining);
			case Attempt.Stopped() -> new PasswordAnswer.Stopped();
		};
	}

	private PasswordAnswer compare(Account account, String browser, String typed, Attempt.Allowed attempt) {
		String verifier = this.verifiers.get(account.id());
		if (fits(verifier, typed, () -> this.attempts.takeBack(account.principal(), browser, attempt))) {
			this.attempts.reset(account.principal(), browser);
			return new PasswordAnswer.Right(verifier);
		}
		if (attempt.tellOwnerIfWrong()) {
			this.transaction.executeWithoutResult(status -> tell(account, attempt));
		}
		return new PasswordAnswer.Wrong(attempt.waitIfWrong());
	}

	/** A site that is too busy to compare must not slow its members down for it. */
	private boolean fits(String verifier, String typed, Runnable takeBack) {
		try {
			return this.hashing.verify(verifier, typed);
		}
		catch (HashingBusy ex) {
			takeBack.run();
			throw ex;
		}
	}

	private void tell(Account account, Attempt.Allowed attempt) {
		var now = this.clock.instant();
		if (attempt.stopsIfWrong()) {
			this.correspondence.write(account, "account/login-stopped", letter -> letter.with("when", now));
		}
		else {
			this.correspondence.write(account, "account/login-slowed",
					letter -> letter.with("when", now).with("until", now.plus(attempt.waitIfWrong())));
		}
	}

}
