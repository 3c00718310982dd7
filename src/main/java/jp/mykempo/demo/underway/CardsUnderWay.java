package jp.mykempo.demo.underway;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.ReadyCard;
import jp.mykempo.postcards.ReadyPostcards;
import jp.mykempo.postcards.ReadyReturns;
import jp.mykempo.viewing.ReadyPasswords;

import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends the society's postcards on their way: batches of several ages whose cards were used, came back, lapsed or lie
 * in a drawer, one that is printed, and a queue of what was ordered since. Doing it again goes on where it was broken
 * off, and changes nothing where it was not.
 */
final class CardsUnderWay {

	/** Orders of people without a name in the demo that stay in the queue. */
	private static final int QUEUED = 26;

	private static final int PRINTED = 14;

	private static final int ORDERED_WITHIN_DAYS = 9;

	private static final int DAYS_TO_COME_BACK = 5;

	private final ReadyPostcards cards;

	private final ReadyReturns returns;

	private final ReadyPasswords passwords;

	private final TransactionTemplate transaction;

	private final Clerks clerks;

	CardsUnderWay(Underway.Desks desks, Clerks clerks) {
		this.cards = desks.cards();
		this.returns = desks.returns();
		this.passwords = desks.passwords();
		this.transaction = desks.transaction();
		this.clerks = clerks;
	}

	/**
	 * All of it.
	 *
	 * @param people whose cards are planned; everybody else's come as they come
	 * @param keeper is given their viewing passwords
	 */
	void send(List<Somebody> people, LocalDate today, BiConsumer<Somebody, String> keeper) {
		Map<AccountId, Somebody> known = people.stream()
			.collect(Collectors.toMap(Somebody::account, person -> person, (one, same) -> one));
		Clerks.as(this.clerks.printer(), Role.POSTCARDS, () -> {
			int oldest = ordinary(known).size() - QUEUED - PRINTED - Round.LATER;
			Round.all(Math.max(1, oldest)).forEach(round -> send(round, known, today, keeper));
			this.returns.lapse();
			print(known);
		});
		Clerks.as(this.clerks.second(), Role.POSTCARDS, () -> this.returns.employerMoved(this.clerks.second()));
		this.cards.orderedWithin(ORDERED_WITHIN_DAYS);
	}

	private void send(Round round, Map<AccountId, Somebody> known, LocalDate today, BiConsumer<Somebody, String> keeper) {
		LocalDate day = round.day(today);
		if (this.cards.isPosted(day)) {
			return;
		}
		this.cards.print(chosen(round, known), this.clerks.printer(), (account, secret) -> {
			if (known.containsKey(account)) {
				keeper.accept(known.get(account), secret);
			}
		});
		this.transaction.executeWithoutResult(status -> post(round, known, day));
	}

	private List<ReadyCard> chosen(Round round, Map<AccountId, Somebody> known) {
		List<ReadyCard> chosen = new ArrayList<>(ordinary(known).stream().limit(round.cards()).toList());
		this.cards.waiting()
			.stream()
			.filter(card -> round.isLatest() && card.kind() == CardKind.LOGIN_NOTICE
					|| known.containsKey(card.account()) && round.includes(known.get(card.account()).loginId()))
			.forEach(chosen::add);
		return chosen;
	}

	private void post(Round round, Map<AccountId, Somebody> known, LocalDate day) {
		List<ReadyCard> posted = this.cards.post(this.clerks.printer());
		List<ReadyCard> viewing = posted.stream().filter(card -> card.kind() == CardKind.VIEWING_PASSWORD).toList();
		List<ReadyCard> others = viewing.stream().filter(card -> !known.containsKey(card.account())).toList();
		List<ReadyCard> used = new ArrayList<>(viewing.stream()
			.filter(card -> known.containsKey(card.account()) && Round.USED.contains(known.get(card.account()).loginId()))
			.toList());
		for (int i = 0; i < others.size(); i++) {
			if (round.isUsed(i)) {
				used.add(others.get(i));
			}
		}
		this.passwords.use(ids(used));
		this.cards.dateBack(posted, day);
		this.passwords.followCards(ids(viewing));
		for (int i = 0; i < round.returned().size() && i < others.size(); i++) {
			this.returns.note(others.get(i).card(), round.returned().get(i), day.plusDays(DAYS_TO_COME_BACK),
					this.clerks.printer());
		}
	}

	/** Prints today's batch; one of its members does not wish the card any more, before it is posted. */
	private void print(Map<AccountId, Somebody> known) {
		AtomicBoolean declined = new AtomicBoolean();
		List<ReadyCard> chosen = ordinary(known).stream().limit(PRINTED).toList();
		this.cards.print(chosen, this.clerks.printer(), (account, secret) -> {
			if (declined.compareAndSet(false, true)) {
				this.passwords.decline(account);
			}
		});
	}

	private List<ReadyCard> ordinary(Map<AccountId, Somebody> known) {
		return this.cards.waiting()
			.stream()
			.filter(card -> card.kind() == CardKind.VIEWING_PASSWORD && !known.containsKey(card.account()))
			.toList();
	}

	private static List<CardId> ids(List<ReadyCard> cards) {
		return cards.stream().map(ReadyCard::card).toList();
	}

}
