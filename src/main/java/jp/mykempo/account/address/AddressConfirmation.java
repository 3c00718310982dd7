package jp.mykempo.account.address;

import java.util.Optional;

import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.AddressChanges;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.site.LostRace;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** Confirms an address by the link that was mailed to it (メールアドレスの確認, M3, L2, L3, R9). */
@Component
class AddressConfirmation {

	/** Somebody else may take the address or the ID between our look and our write; then we look again. */
	private static final int TRIES = 3;

	private final LinkTokens tokens;

	private final WaitingConfirmations waiting;

	private final AddressChanges changes;

	private final ConfirmationConsequences consequences;

	private final TransactionTemplate transaction;

	AddressConfirmation(LinkTokens tokens, WaitingConfirmations waiting, AddressChanges changes,
			ConfirmationConsequences consequences, TransactionTemplate transaction) {
		this.tokens = tokens;
		this.waiting = waiting;
		this.changes = changes;
		this.consequences = consequences;
		this.transaction = transaction;
	}

	/** How the link stands; uses nothing up (K2). */
	ConfirmationOutcome look(String token) {
		return switch (this.tokens.look(AddressChanges.PURPOSE, token)) {
			case TokenState.Live(String subject) -> this.waiting.find(Account.idOf(subject))
				.<ConfirmationOutcome>map(AddressConfirmation::ready)
				.orElseGet(AddressConfirmation::superseded);
			case TokenState dead -> new ConfirmationOutcome.Dead(dead);
		};
	}

	/**
	 * Uses the link up and confirms; where a login ID is missing or not free, the link stays as it was.
	 *
	 * @param chosen the login ID; asked for only where {@link ConfirmationOutcome.Ready#loginIdNeeded}
	 */
	ConfirmationOutcome confirm(String token, Optional<LoginId> chosen) {
		for (int i = 0; i < TRIES; i++) {
			try {
				return this.transaction.execute(status -> confirm(token, chosen, status));
			}
			catch (DuplicateKeyException tookItMeanwhile) {
				// the next turn sees who has it
			}
		}
		throw new LostRace();
	}

	private ConfirmationOutcome confirm(String token, Optional<LoginId> chosen, TransactionStatus status) {
		ConfirmationOutcome outcome = switch (this.tokens.consume(AddressChanges.PURPOSE, token)) {
			case TokenState.Live(String subject) -> this.waiting.findForUpdate(Account.idOf(subject))
				.map(waiting -> confirm(waiting, chosen))
				.orElseGet(AddressConfirmation::superseded);
			case TokenState dead -> new ConfirmationOutcome.Dead(dead);
		};
		if (!(outcome instanceof ConfirmationOutcome.Confirmed)) {
			status.setRollbackOnly();
		}
		return outcome;
	}

	private ConfirmationOutcome confirm(WaitingConfirmation waiting, Optional<LoginId> chosen) {
		Optional<LoginId> needed = chosen.filter(id -> waiting.loginIdNeeded());
		if (waiting.loginIdNeeded() && needed.isEmpty()) {
			return ready(waiting);
		}
		if (needed.filter(this.waiting::isLoginIdTaken).isPresent()) {
			return new ConfirmationOutcome.LoginIdTaken(waiting.address());
		}
		this.waiting.write(waiting, needed);
		this.changes.complete(waiting.account());
		this.consequences.of(waiting, needed.isPresent());
		return new ConfirmationOutcome.Confirmed(waiting.reason());
	}

	private static ConfirmationOutcome ready(WaitingConfirmation waiting) {
		return new ConfirmationOutcome.Ready(waiting.address(), waiting.loginIdNeeded());
	}

	private static ConfirmationOutcome superseded() {
		return new ConfirmationOutcome.Dead(new TokenState.Superseded());
	}

}
