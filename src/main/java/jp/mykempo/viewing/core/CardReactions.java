package jp.mykempo.viewing.core;

import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardOrdered;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.CardsWithdrawn;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of viewing passwords when something happens to postcards, in the same transaction: the former one dies
 * with the request, the new one lives from posting (I5, K4).
 */
@Component
class CardReactions {

	private final Passwords passwords;

	CardReactions(Passwords passwords) {
		this.passwords = passwords;
	}

	@EventListener
	void ordered(CardOrdered event) {
		if (event.kind() == CardKind.VIEWING_PASSWORD) {
			this.passwords.destroy(event.account());
		}
	}

	@EventListener
	void posted(CardsPosted event) {
		this.passwords.takeOver(event.batch());
	}

	@EventListener
	void returned(CardsReturned event) {
		this.passwords.endOf(event.card());
	}

	@EventListener
	void lapsed(CardsLapsed event) {
		this.passwords.endOf(event.run());
	}

	@EventListener
	void withdrawn(CardsWithdrawn event) {
		this.passwords.endOf(event.run());
	}

}
