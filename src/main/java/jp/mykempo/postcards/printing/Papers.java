package jp.mykempo.postcards.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.core.PostcardProperties;
import jp.mykempo.postcards.core.SecretMakers;
import jp.mykempo.postcards.core.WaitingCard;
import jp.mykempo.postcards.core.WaitingCards;

import org.springframework.stereotype.Component;

/** Decides what of a batch is printed, and how it lies on paper. */
@Component
class Papers {

	private final SecretMakers makers;

	private final WaitingCards waiting;

	private final PostcardProperties properties;

	Papers(SecretMakers makers, WaitingCards waiting, PostcardProperties properties) {
		this.makers = makers;
		this.waiting = waiting;
		this.properties = properties;
	}

	/** Today, in Japan. */
	LocalDate today() {
		return this.waiting.today();
	}

	/** Sorts the cards of a batch that has just been compared with the master. */
	Sorted sort(List<Long> ids, StaffId clerk) {
		List<WaitingCard> cards = this.waiting.of(ids, clerk);
		Map<AccountId, String> loginIds = loginIds(cards);
		List<WaitingCard> printable = new ArrayList<>();
		List<Long> released = new ArrayList<>();
		for (WaitingCard card : cards) {
			if (card.obstacle().isPresent() || isWithoutLoginId(card, loginIds)) {
				released.add(card.id());
			}
			else {
				printable.add(card);
			}
		}
		return new Sorted(printable, released, loginIds);
	}

	/** How the batch's cards are put together today. */
	Parcels parcels(String number) {
		return new Parcels(number, today(), this.properties);
	}

	private static boolean isWithoutLoginId(WaitingCard card, Map<AccountId, String> loginIds) {
		return card.kind() == CardKind.LOGIN_NOTICE && !loginIds.containsKey(card.account());
	}

	private Map<AccountId, String> loginIds(List<WaitingCard> cards) {
		List<AccountId> accounts = cards.stream()
			.filter(card -> card.kind() == CardKind.LOGIN_NOTICE)
			.map(WaitingCard::account)
			.toList();
		return accounts.isEmpty() ? Map.of() : this.makers.of(CardKind.LOGIN_NOTICE).loginIds(accounts);
	}

}
