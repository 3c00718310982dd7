package jp.mykempo.account.notice;

import java.util.Optional;
import java.util.UUID;

import jp.mykempo.access.Hashing;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Duty;
import jp.mykempo.account.core.PasswordRules;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.postcards.PostedSecret;

import org.springframework.stereotype.Component;

/** Puts a password of the member's own in the place of a posted one-time password (ご自分のパスワードの設定, F6). */
@Component
class OwnPassword {

	private final PasswordRules rules;

	private final Hashing hashing;

	private final OwnPasswordReplacement replacement;

	OwnPassword(PasswordRules rules, Hashing hashing, OwnPasswordReplacement replacement) {
		this.rules = rules;
		this.hashing = hashing;
		this.replacement = replacement;
	}

	int shortest() {
		return this.rules.shortest();
	}

	/** The same password, or why it cannot be taken (P1); what looks like a posted one is none of one's own. */
	Parsed<String> check(Account account, String password) {
		return PostedSecret.parse(password).isPresent() ? Parsed.rejected("account.notice.password.posted")
				: this.rules.check(account, password);
	}

	/**
	 * Sets what was checked; to be called with no transaction open.
	 *
	 * @param session the session at hand, which goes on
	 * @return what comes next; empty where the posted one's time is over
	 */
	Optional<Duty> set(Account account, String password, UUID session) {
		return this.replacement.replace(account, this.hashing.hash(password), session);
	}

}
