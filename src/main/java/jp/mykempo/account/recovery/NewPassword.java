package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.PasswordRules;
import jp.mykempo.kernel.Parsed;

import org.springframework.stereotype.Component;

/**
 * Sets a new password by the link that was mailed to the registered address (パスワードの再設定, F5). The old one stands until
 * then. The link works once, and only while its address is the account's.
 */
@Component
class NewPassword {

	private final LinkTokens tokens;

	private final RecoverableAccounts accounts;

	private final PasswordRules rules;

	private final Hashing hashing;

	private final PasswordRecovery recovery;

	NewPassword(LinkTokens tokens, RecoverableAccounts accounts, PasswordRules rules, Hashing hashing,
			PasswordRecovery recovery) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.rules = rules;
		this.hashing = hashing;
		this.recovery = recovery;
	}

	/** The account that the link leads to; uses nothing up (K2). */
	LinkOutcome look(String token) {
		return switch (this.tokens.look(RecoveryLetters.LINK, token)) {
			case TokenState.Live(String principal) -> this.accounts.findByLink(principal)
				.<LinkOutcome>map(LinkOutcome.Ready::new)
				.orElseGet(() -> new LinkOutcome.Dead(new TokenState.Superseded()));
			case TokenState dead -> new LinkOutcome.Dead(dead);
		};
	}

	/** The same password, or why it cannot be taken (P1). */
	Parsed<String> check(Account account, String password) {
		return this.rules.check(account, password);
	}

	int shortest() {
		return this.rules.shortest();
	}

	/** Sets the password that was checked, and uses the link up; empty if done, else what became of the link. */
	Optional<TokenState> set(String token, String password) {
		String verifier = this.hashing.hash(password);
		return this.recovery.complete(token, verifier);
	}

}
