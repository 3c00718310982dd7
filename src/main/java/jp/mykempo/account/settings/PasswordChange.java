package jp.mykempo.account.settings;

import java.util.UUID;

import jp.mykempo.access.Hashing;
import jp.mykempo.account.core.Account;

import org.springframework.stereotype.Component;

/** Changes the login password (パスワード変更, M2), once the old one has been given. */
@Component
class PasswordChange {

	private final PasswordQuestion question;

	private final Hashing hashing;

	private final PasswordReplacement replacement;

	PasswordChange(PasswordQuestion question, Hashing hashing, PasswordReplacement replacement) {
		this.question = question;
		this.hashing = hashing;
		this.replacement = replacement;
	}

	/**
	 * What the member wants.
	 *
	 * @param current the password as it is now, as typed
	 * @param next the new one, which follows the rules
	 * @param browser the browser's fingerprint
	 * @param session the session at hand, which goes on
	 */
	record Claim(String current, String next, String browser, UUID session) {
	}

	/** The answer to the old password; the change is done if that was right. */
	PasswordAnswer change(Account account, Claim claim) {
		PasswordAnswer answer = this.question.ask(account, claim.browser(), claim.current());
		if (answer instanceof PasswordAnswer.Right(String verifier)) {
			this.replacement.replace(account, verifier, this.hashing.hash(claim.next()), claim.session());
		}
		return answer;
	}

}
