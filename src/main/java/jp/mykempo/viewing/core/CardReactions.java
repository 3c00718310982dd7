package jp.mykempo.viewing.core;

import java.time.Clock;

import jp.mykempo.account.Correspondence;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardOrdered;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.CardsWithdrawn;
import jp.mykempo.postcards.OrderRefused;
import jp.mykempo.postcards.Origin;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What becomes of viewing passwords when something happens to postcards, in the same transaction: the former one dies
 * with the request, the new one lives from posting (I5, K4).
 */
@Component
class CardReactions {

	private final Passwords passwords;

	private final Choices choices;

	private final Correspondence correspondence;

	private final Clock clock;

	CardReactions(Passwords passwords, Choices choices, Correspondence correspondence, Clock clock) {
		this.passwords = passwords;
		this.choices = choices;
		this.correspondence = correspondence;
		this.clock = clock;
	}

	@EventListener
	void ordered(CardOrdered event) {
		if (event.kind() == CardKind.VIEWING_PASSWORD) {
			if (event.origin() == Origin.DESK) {
				byDesk(event.account());
			}
			this.passwords.destroy(event.account());
		}
	}

	/** The desk orders for whoever wishes to see the data, and the member is told that the former one is dead (P5). */
	private void byDesk(AccountId account) {
		if (!this.choices.holdWish(account)) {
			throw new OrderRefused();
		}
		this.correspondence.write(account, "viewing/reissued", letter -> letter.with("when", this.clock.instant()));
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
