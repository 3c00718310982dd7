package jp.mykempo.postcards.core;

import java.util.Objects;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardState;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.core.ReturnOutcome.AlreadyNoted;
import jp.mykempo.postcards.core.ReturnOutcome.NotInThePost;
import jp.mykempo.postcards.core.ReturnOutcome.Noted;
import jp.mykempo.postcards.core.ReturnOutcome.WasDead;
import jp.mykempo.postcards.core.ReturnedRows.Returned;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mail that came back (返戻, O11): the card's secret is dead at once, and somebody has to decide what next. Noted with
 * the card in hand, settled when that has been done.
 */
@Component
@AllowedTo(Role.POSTCARDS)
public class ReturnedMail {

	private final ReturnedRows rows;

	private final Cards cards;

	private final Ordering ordering;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	public ReturnedMail(ReturnedRows rows, Cards cards, Ordering ordering, AuditTrail trail,
			ApplicationEventPublisher events) {
		this.rows = rows;
		this.cards = cards;
		this.ordering = ordering;
		this.trail = trail;
		this.events = events;
	}

	/** Notes that a card came back. */
	@Transactional
	public ReturnOutcome note(CameBack back) {
		Returned card = this.rows.lock(back.card());
		return switch (card.state()) {
			case ORDERED, PRINTED, USED -> new NotInThePost(card.state());
			case RETURNED -> new AlreadyNoted();
			case POSTED -> kill(back, card);
			case VOID, LAPSED -> noteDead(back, card);
		};
	}

	/**
	 * Does what is next, and notes that it was done.
	 *
	 * @param returned the note's number
	 * @param reason of the clerk; said where a card is ordered
	 */
	@Transactional
	public Settlement settle(long returned, NextAction action, StaffId by, String reason) {
		return this.rows.settle(returned, action, by).map(card -> {
			this.trail.record(new ReturnedPostcardSettled(card.card(), card.kind(), card.person(), action));
			return follow(card, action, by, reason);
		}).orElseGet(Settlement.SettledBefore::new);
	}

	private ReturnOutcome kill(CameBack back, Returned card) {
		this.cards.moveTo(back.card(), CardState.POSTED, CardState.RETURNED, back.reason()).orElseThrow();
		NextAction next = NextAction.usual(back.reason(), card.route());
		this.rows.insert(back, next, false);
		this.trail.record(new PostcardReturned(back.card(), card.kind(), card.person(), back.reason()));
		this.events.publishEvent(new CardsReturned(back.card()));
		return new Noted(next);
	}

	/** What was void or lapsed before it was posted lies in no post. */
	private ReturnOutcome noteDead(CameBack back, Returned card) {
		if (!card.wasPosted()) {
			return new NotInThePost(card.state());
		}
		return this.rows.insert(back, NextAction.CLOSE, true) ? new WasDead(card.state()) : new AlreadyNoted();
	}

	private Settlement follow(Returned card, NextAction action, StaffId by, String reason) {
		return switch (action) {
			case CONTACT_MEMBER, CLOSE -> new Settlement.Settled();
			case REORDER -> new Settlement.Followed(order(card, by, reason));
			case HOME -> {
				OrderOutcome outcome = order(card, by, reason);
				this.rows.askForHome(card, by, reason);
				yield new Settlement.Followed(outcome);
			}
			case EMPLOYER_MOVED -> {
				this.rows.hold(Objects.requireNonNull(card.employer(), "not sent by way of an employer"), by);
				yield new Settlement.Followed(order(card, by, reason));
			}
		};
	}

	private OrderOutcome order(Returned card, StaffId by, String reason) {
		return this.ordering.order(
				new Order(card.kind(), card.account(), card.person(), Origin.DESK, by, reason, card.enquiry()));
	}

}
