package jp.mykempo.postcards;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.core.Ordering;
import jp.mykempo.postcards.core.Standings;
import jp.mykempo.postcards.core.Usage;
import jp.mykempo.postcards.core.Withdrawing;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders, withdraws and follows sealed postcards (圧着はがき), for whoever needs a secret to reach a member by post. What
 * changes something joins the caller's transaction, and refuses to run without one.
 * <pre>
 * switch (postcards.order(Order.byMember(CardKind.VIEWING_PASSWORD, account, person, Origin.REISSUE))) {
 *     case Ordered ordered -> …
 *     case AlreadyOpen open -> …
 *     case TooMany tooMany -> …
 * }
 * </pre>
 * Orders and withdrawals in sets, for imports, are functions in SQL: {@code postcards.shared_order_all} and
 * {@code shared_withdraw_all}.
 */
@Component
public class Postcards {

	private final Ordering ordering;

	private final Withdrawing withdrawing;

	private final Usage usage;

	private final Standings standings;

	public Postcards(Ordering ordering, Withdrawing withdrawing, Usage usage, Standings standings) {
		this.ordering = ordering;
		this.withdrawing = withdrawing;
		this.usage = usage;
		this.standings = standings;
	}

	/** Orders a card. One of the kind that is in the post is void from now on; while one is under way nothing happens. */
	@Transactional(propagation = Propagation.MANDATORY)
	public OrderOutcome order(Order order) {
		return this.ordering.order(order);
	}

	/**
	 * Withdraws every card of the accounts that is open, or posted and not used; printed ones go onto their batch's
	 * 抜き取り一覧. Where coverage was lost, posted ones stay: their secret is shut with the account, and comes back with it (C7).
	 *
	 * @return how many
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public int withdraw(Collection<AccountId> accounts, Withdrawal reason) {
		return this.withdrawing.withdraw(accounts, null, reason);
	}

	/** The same for one account's card of one kind. */
	@Transactional(propagation = Propagation.MANDATORY)
	public int withdraw(AccountId account, CardKind kind, Withdrawal reason) {
		return this.withdrawing.withdraw(List.of(account), kind, reason);
	}

	/**
	 * Notes that the secret of a posted card has opened what it is for; call it in the transaction of the opening.
	 *
	 * @return false if the card is not posted, or not any more: void, returned, lapsed or used already
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean used(CardId card) {
		return this.usage.used(card);
	}

	/** The account's latest card of the kind, whatever became of it. One statement. */
	public Optional<CardStanding> standing(AccountId account, CardKind kind) {
		return this.standings.find(account, kind);
	}

}
