package jp.mykempo.postcards.printing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.Route;
import jp.mykempo.postcards.core.PostcardProperties;
import jp.mykempo.postcards.core.WaitingCard;
import jp.mykempo.postcards.sheet.CoveringList;
import jp.mykempo.postcards.sheet.Parcel;
import jp.mykempo.postcards.sheet.PrintedCard;
import jp.mykempo.postcards.sheet.Recipient;

/**
 * Puts cards together as they are posted (同封): by employer with a list of names, then those that go one by one.
 *
 * @param number of the batch
 * @param day of printing
 */
record Parcels(String number, LocalDate day, PostcardProperties properties) {

	/** Number on the paper (管理番号) of the card at that place, from 1. */
	String controlNumber(int place) {
		return String.format("%s-%03d", this.number, place);
	}

	List<String> controlNumbers(int count) {
		List<String> numbers = new ArrayList<>();
		for (int place = 1; place <= count; place++) {
			numbers.add(controlNumber(place));
		}
		return numbers;
	}

	/**
	 * The parcels.
	 *
	 * @param cards in the order of their control numbers, an employer's side by side
	 */
	List<Parcel> of(List<WaitingCard> cards, Map<Long, String> secrets, Map<AccountId, String> loginIds) {
		Map<Object, List<PrintedCard>> byRecipient = new LinkedHashMap<>();
		Map<Object, WaitingCard> firsts = new LinkedHashMap<>();
		for (int i = 0; i < cards.size(); i++) {
			WaitingCard card = cards.get(i);
			Object recipient = card.route() == Route.EMPLOYER ? card.addressee().employer() : "one by one";
			firsts.putIfAbsent(recipient, card);
			byRecipient.computeIfAbsent(recipient, nobody -> new ArrayList<>())
				.add(printed(card, controlNumber(i + 1), secrets.get(card.id()), loginIds.get(card.account())));
		}
		return byRecipient.entrySet()
			.stream()
			.map(entry -> parcel(firsts.get(entry.getKey()), entry.getValue()))
			.toList();
	}

	private Parcel parcel(WaitingCard first, List<PrintedCard> cards) {
		if (first.route() != Route.EMPLOYER) {
			return new Parcel(null, cards);
		}
		List<String> names = cards.stream().map(PrintedCard::personName).toList();
		return new Parcel(new CoveringList(recipient(first), names, this.number, this.day), cards);
	}

	private PrintedCard printed(WaitingCard card, String controlNumber, String secret, String loginId) {
		boolean counter = card.route() == Route.COUNTER;
		LocalDate useBy = this.day.plusDays(this.properties.lifeOf(card.kind()).toDays());
		return new PrintedCard(controlNumber, card.kind(), card.route(), counter ? null : recipient(card),
				counter ? null : card.printedName(), this.day, useBy, secret, loginId);
	}

	static Recipient recipient(WaitingCard card) {
		return new Recipient(card.addressee().postalCode(), List.of(card.addressee().address()),
				card.route() == Route.EMPLOYER ? card.addressee().employerName() : null);
	}

}
