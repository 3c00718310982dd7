package jp.mykempo.account.settings;

import java.time.Clock;

import jp.mykempo.account.AccountDeleted;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.site.LostRace;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Removes an account with everything that opens it, in one transaction: login, sessions, links, known browsers,
 * counters, what waits. What belongs to the person stays (C7, C8), so that registering anew finds it again.
 */
@Component
class AccountRemoval {

	private final Verifiers verifiers;

	private final AccountRows rows;

	private final Correspondence correspondence;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountRemoval(Verifiers verifiers, AccountRows rows, Correspondence correspondence, AuditTrail trail,
			ApplicationEventPublisher events, Clock clock) {
		this.verifiers = verifiers;
		this.rows = rows;
		this.correspondence = correspondence;
		this.trail = trail;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * The account is gone; the last letter goes to its address.
	 *
	 * @param compared the verifier that the password was compared with
	 * @throws LostRace if the password was changed, or the account closed, since it was compared
	 */
	@Transactional
	public void remove(Account account, String compared) {
		if (!this.verifiers.lock(account.id(), compared)) {
			throw new LostRace();
		}
		this.correspondence.write(account, "account/account-deleted", letter -> letter.with("when", this.clock.instant()));
		this.trail.record(new AccountDeletedByMember(account.id(), account.person()));
		this.events.publishEvent(new AccountDeleted(account.id(), account.person()));
		this.rows.remove(account);
	}

}
