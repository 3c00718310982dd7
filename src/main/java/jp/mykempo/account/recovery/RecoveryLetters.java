package jp.mykempo.account.recovery;

import java.time.Duration;
import java.time.Instant;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.storage.PublicAddress;

import org.springframework.stereotype.Component;

/** Writes the letters of recovery, and the links in them. */
@Component
class RecoveryLetters {

	/** Purpose of the links that set a new password; their subject is the account's principal. */
	static final String LINK = "password-reset";

	private static final Duration LIFE = Duration.ofHours(24);

	private final Correspondence correspondence;

	private final LinkTokens tokens;

	private final PublicAddress address;

	private final DatabaseClock clock;

	RecoveryLetters(Correspondence correspondence, LinkTokens tokens, PublicAddress address, DatabaseClock clock) {
		this.correspondence = correspondence;
		this.tokens = tokens;
		this.address = address;
		this.clock = clock;
	}

	void write(RecoveryMail mail, Account account) {
		switch (mail) {
			case LOGIN_ID -> writeLoginId(account);
			case PASSWORD -> writeLink(account);
		}
	}

	private void writeLoginId(Account account) {
		if (account.chosenLoginId().isEmpty()) {
			this.correspondence.write(account, "account/login-id-address", letter -> letter);
		}
		else {
			this.correspondence.write(account, "account/login-id", letter -> letter.with("loginId", account.loginId()));
		}
	}

	private void writeLink(Account account) {
		String token = this.tokens.issue(LINK, account.principal(), LIFE);
		String link = this.address.link("/recovery/password?t=" + token);
		Instant until = this.clock.now().plus(LIFE);
		this.correspondence.write(account, "account/password-reset", letter -> letter.with("link", link).until(until));
	}

	/** Tells that the password was set, when it has been. */
	void tellChanged(Account account) {
		this.correspondence.write(account, "account/password-changed",
				letter -> letter.with("when", this.clock.now()));
	}

}
