package jp.mykempo.postcards.core;

import java.util.Optional;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardState;

import org.springframework.stereotype.Component;

/** Notes the first use of a posted secret (使用開始). */
@Component
public class Usage {

	private final Cards cards;

	private final AuditTrail trail;

	public Usage(Cards cards, AuditTrail trail) {
		this.cards = cards;
		this.trail = trail;
	}

	/** In the transaction of what it opened; false if the card is not posted any more. */
	public boolean used(CardId card) {
		Optional<Cards.Moved> moved = this.cards.moveTo(card, CardState.POSTED, CardState.USED, null);
		moved.ifPresent(it -> this.trail.record(new PostcardUsed(card, it.kind(), it.account(), it.person())));
		return moved.isPresent();
	}

}
