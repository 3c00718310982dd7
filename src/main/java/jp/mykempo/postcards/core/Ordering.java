package jp.mykempo.postcards.core;

import java.util.Optional;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardOrdered;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an order (依頼受付): one card under way by member and kind, whoever asks at the same moment (V6, K4). */
@Component
public class Ordering {

	private static final int REQUESTS = 3;

	private static final int DAYS = 30;

	private final Cards cards;

	private final Standings standings;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	public Ordering(Cards cards, Standings standings, AuditTrail trail, ApplicationEventPublisher events) {
		this.cards = cards;
		this.standings = standings;
		this.trail = trail;
		this.events = events;
	}

	/** In the caller's transaction. */
	public OrderOutcome order(Order order) {
		this.cards.lockOrders(order.person(), order.kind());
		return open(order).map(this::alreadyOpen).orElseGet(() -> orderAnew(order));
	}

	private OrderOutcome orderAnew(Order order) {
		if (order.by() == null && this.cards.countAskedByMember(order.person(), order.kind(), DAYS) >= REQUESTS) {
			return new OrderOutcome.TooMany();
		}
		this.cards.endFormer(order);
		Optional<CardId> card = this.cards.insert(order);
		card.ifPresent(id -> tell(order, id));
		return card.<OrderOutcome>map(OrderOutcome.Ordered::new)
			.orElseGet(() -> alreadyOpen(open(order).orElseThrow()));
	}

	private void tell(Order order, CardId card) {
		this.trail.record(new PostcardOrdered(card, order.kind(), order.account(), order.person(), order.origin(),
				Optional.ofNullable(order.by()), order.reason()));
		this.events.publishEvent(new CardOrdered(card, order.kind(), order.account(), order.person(), order.origin()));
	}

	private Optional<CardStanding> open(Order order) {
		return this.standings.find(order.account(), order.kind()).filter(CardStanding::isOpen);
	}

	private OrderOutcome alreadyOpen(CardStanding standing) {
		return new OrderOutcome.AlreadyOpen(standing);
	}

}
