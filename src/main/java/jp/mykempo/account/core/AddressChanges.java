package jp.mykempo.account.core;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Supplier;

import jp.mykempo.access.Counters;
import jp.mykempo.access.Counters.Turn;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.site.LostRace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that are to be confirmed by a link (メールアドレスの確認): one an account at a time, for 24 hours. The
 * registered address stands until the button behind the link is pressed, at {@code /address/confirm}. For changing an
 * address (M3) and for accounts of the former system (L2, L3); what is asked before is the business of those journeys.
 * <pre>switch (changes.begin(account, address, AddressReason.FORMER_SYSTEM)) { case AddressLetter.Sent sent -> … }</pre>
 */
@Component
public class AddressChanges {

	/** Purpose of the links; their subject is the account's principal. */
	public static final String PURPOSE = "address";

	private static final Duration LIFE = Duration.ofHours(24);

	private static final int LETTERS_A_DAY = 6;

	private static final Duration DAY = Duration.ofDays(1);

	private static final String LETTERS = "address-letter";

	private final AddressChangeRows rows;

	private final LinkTokens tokens;

	private final Counters counters;

	private final AddressLetters letters;

	private final AuditTrail trail;

	AddressChanges(AddressChangeRows rows, LinkTokens tokens, Counters counters, AddressLetters letters,
			AuditTrail trail) {
		this.rows = rows;
		this.tokens = tokens;
		this.counters = counters;
		this.letters = letters;
		this.trail = trail;
	}

	/** A mail with a link goes to the address; one that waited before is replaced. Joins the caller's transaction. */
	@Transactional
	public AddressLetter begin(Account account, MailAddress address, AddressReason reason) {
		return ifLetterMayGo(account, () -> {
			this.rows.end(account.id(), "replaced");
			this.trail.record(new AddressChangeBegun(account.id(), account.person(), reason));
			return Optional.of(this.rows.add(account.id(), address, reason));
		});
	}

	/** The mail once more, with a new link and another 24 hours; the former link is dead. */
	@Transactional
	public AddressLetter resend(Account account) {
		return ifLetterMayGo(account, () -> {
			Optional<PendingAddress> prolonged = this.rows.prolong(account.id());
			prolonged.ifPresent(
					pending -> this.trail.record(new AddressLetterResent(account.id(), account.person())));
			return prolonged;
		});
	}

	/** What waits; empty if nothing does. */
	public Optional<PendingAddress> find(AccountId account) {
		return this.rows.find(account);
	}

	/** The member does not want it any more: the link is dead. */
	@Transactional
	public void withdraw(Account account) {
		this.tokens.withdraw(PURPOSE, account.principal());
		if (this.rows.end(account.id(), "withdrawn")) {
			this.trail.record(new AddressChangeWithdrawn(account.id(), account.person()));
		}
	}

	/** What waits for any of these accounts is withdrawn, since they were closed; whoever uses a link now finds that. */
	public void withdraw(Collection<AccountId> accounts) {
		this.rows.withdraw(accounts);
	}

	/** The link was used; called by the journey behind it. */
	public void complete(AccountId account) {
		this.rows.end(account, "completed");
	}

	/** Ends what nobody confirmed in time and erases its address; called by a job. */
	public int expire() {
		return this.rows.expire();
	}

	private AddressLetter ifLetterMayGo(Account account, Supplier<Optional<PendingAddress>> change) {
		if (!this.rows.lock(account.id())) {
			throw new LostRace();
		}
		return switch (this.counters.take(LETTERS, account.principal(), LETTERS_A_DAY, DAY)) {
			case Turn.Refused(var until) -> new AddressLetter.TooManyToday(until);
			case Turn.Taken() -> change.get().<AddressLetter>map(pending -> send(account, pending))
				.orElseGet(() -> nothingPending(account));
		};
	}

	private AddressLetter.Sent send(Account account, PendingAddress pending) {
		this.letters.askToConfirm(account, pending, this.tokens.issue(PURPOSE, account.principal(), LIFE));
		return new AddressLetter.Sent(pending);
	}

	private AddressLetter nothingPending(Account account) {
		this.counters.giveBack(LETTERS, account.principal());
		return new AddressLetter.NothingPending();
	}

}
