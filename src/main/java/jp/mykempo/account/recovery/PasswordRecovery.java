package jp.mykempo.account.recovery;

import java.util.Optional;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;
import jp.mykempo.site.LostRace;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Uses the link up and writes the new password, wholly or not at all. Of two with one link the second finds it used;
 * of two accounts that verify one address at once, the second looks again and keeps to its chosen ID (R9).
 */
@Component
class PasswordRecovery {

	private static final int TURNS = 3;

	private final LinkTokens tokens;

	private final RecoverableAccounts accounts;

	private final RecoveryConsequences consequences;

	private final TransactionTemplate transaction;

	PasswordRecovery(LinkTokens tokens, RecoverableAccounts accounts, RecoveryConsequences consequences,
			TransactionTemplate transaction) {
		this.tokens = tokens;
		this.accounts = accounts;
		this.consequences = consequences;
		this.transaction = transaction;
	}

	/** Empty if done, else what became of the link. */
	Optional<TokenState> complete(String token, String verifier) {
		for (int turn = 0; turn < TURNS; turn++) {
			try {
				return this.transaction.execute(status -> complete(token, verifier, status));
			}
			catch (DuplicateKeyException addressTaken) {
				// somebody else verified the same address between our look and our write: look again
			}
		}
		throw new LostRace();
	}

	private Optional<TokenState> complete(String token, String verifier, TransactionStatus status) {
		TokenState state = this.tokens.consume(RecoveryLetters.LINK, token);
		if (!(state instanceof TokenState.Live(String principal))) {
			return Optional.of(state);
		}
		Optional<Account> account = this.accounts.lockByLink(principal);
		if (account.isEmpty()) {
			status.setRollbackOnly();
			return Optional.of(new TokenState.Superseded());
		}
		this.accounts.write(account.get(), verifier);
		this.consequences.of(account.get());
		return Optional.empty();
	}

}
