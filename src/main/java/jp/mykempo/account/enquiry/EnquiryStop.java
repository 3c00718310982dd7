package jp.mykempo.account.enquiry;

import java.util.Optional;

import jp.mykempo.access.TokenState;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.EnquiryLinks;
import jp.mykempo.account.core.EnquiryState;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.Postcards;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.site.LostRace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Stops an enquiry that its person did not make (心当たりがない, F6, P5), as long as nothing is printed: the card that was
 * ordered for it is withdrawn. The card is locked before the enquiry, as by those who post it.
 */
@Component
class EnquiryStop {

	/** A clerk may approve, or a batch be posted, between our look and our write; then we look again. */
	private static final int TURNS = 3;

	private final EnquiryLinks links;

	private final EnquiryRows rows;

	private final Accounts accounts;

	private final Postcards postcards;

	private final AuditTrail audit;

	private final TransactionTemplate transaction;

	EnquiryStop(EnquiryLinks links, EnquiryRows rows, Accounts accounts, Postcards postcards, AuditTrail audit,
			TransactionTemplate transaction) {
		this.links = links;
		this.rows = rows;
		this.accounts = accounts;
		this.postcards = postcards;
		this.audit = audit;
		this.transaction = transaction;
	}

	/** Where the link leads; uses nothing up (K2). */
	StopOutcome look(String token) {
		return switch (this.links.look(token)) {
			case TokenState.Live live -> this.rows.find(EnquiryLinks.enquiry(live))
				.map(this::standing)
				.orElseGet(EnquiryStop::gone);
			case TokenState dead -> new StopOutcome.Dead(dead);
		};
	}

	/** Stops it and uses the link up; where that is too late, the link can say so again. */
	StopOutcome stop(String token) {
		for (int turn = 0; turn < TURNS; turn++) {
			Optional<StopOutcome> outcome = this.transaction.execute(status -> stop(token, status));
			if (outcome.isPresent()) {
				return outcome.get();
			}
		}
		throw new LostRace();
	}

	private Optional<StopOutcome> stop(String token, TransactionStatus status) {
		if (!(this.links.look(token) instanceof TokenState.Live live)) {
			return Optional.of(new StopOutcome.Dead(this.links.look(token)));
		}
		Optional<EnquiryRows.Found> found = this.rows.find(EnquiryLinks.enquiry(live));
		StopOutcome standing = found.map(this::standing).orElseGet(EnquiryStop::gone);
		if (!(standing instanceof StopOutcome.Stoppable)) {
			return Optional.of(standing);
		}
		boolean stopped = withdraw(found.get()) && this.links.consume(token) instanceof TokenState.Live;
		if (!stopped) {
			status.setRollbackOnly();
			return Optional.empty();
		}
		this.audit.record(new EnquiryStopped(EnquiryLinks.enquiry(live), found.get().person()));
		return Optional.of(new StopOutcome.Stopped());
	}

	private boolean withdraw(EnquiryRows.Found found) {
		if (found.state() == EnquiryState.APPROVED) {
			account(found.person()).ifPresent(account -> this.postcards.withdraw(account.id(), CardKind.LOGIN_NOTICE,
					Withdrawal.ENQUIRY_STOPPED));
		}
		return this.rows.stop(found);
	}

	private StopOutcome standing(EnquiryRows.Found found) {
		return switch (found.state()) {
			case RECEIVED -> new StopOutcome.Stoppable();
			case APPROVED -> isPrinted(found.person()) ? new StopOutcome.TooLate(true) : new StopOutcome.Stoppable();
			case POSTED -> new StopOutcome.TooLate(true);
			case DECLINED, STOPPED -> new StopOutcome.TooLate(false);
		};
	}

	private boolean isPrinted(PersonId person) {
		return account(person).flatMap(account -> this.postcards.standing(account.id(), CardKind.LOGIN_NOTICE))
			.map(CardStanding::state)
			.filter(CardState.PRINTED::equals)
			.isPresent();
	}

	private Optional<Account> account(PersonId person) {
		return this.accounts.findOf(person);
	}

	private static StopOutcome gone() {
		return new StopOutcome.Dead(new TokenState.Superseded());
	}

}
