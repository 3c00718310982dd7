package jp.mykempo.postcards;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

import javax.sql.DataSource;

import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.core.CameBack;
import jp.mykempo.postcards.core.Cards;
import jp.mykempo.postcards.core.Ordering;
import jp.mykempo.postcards.core.PostcardProperties;
import jp.mykempo.postcards.core.Recheck;
import jp.mykempo.postcards.core.ReturnOutcome;
import jp.mykempo.postcards.core.ReturnedMail;
import jp.mykempo.postcards.core.ReturnedRows;
import jp.mykempo.postcards.core.Runs;
import jp.mykempo.postcards.core.Standings;
import jp.mykempo.postcards.core.Usage;
import jp.mykempo.postcards.core.Withdrawing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The postcards of one node over a test's database, on 2026-11-22 unless told otherwise. Every call is a transaction of
 * its own.
 */
public final class PostcardsOffice {

	private static final AtomicLong accounts = new AtomicLong(1_000);

	private static final AtomicLong batches = new AtomicLong();

	public final JdbcClient sql;

	public final TransactionTemplate tx;

	public final Postcards postcards;

	public final Recheck recheck;

	public final ReturnedMail returnedMail;

	public final List<Object> events = Collections.synchronizedList(new ArrayList<>());

	public PostcardsOffice(DataSource source, Instant now) {
		this.sql = JdbcClient.create(source);
		this.tx = TestDatabase.tx(source);
		AuditTrail trail = new AuditTrail(this.sql);
		Standings standings = new Standings(this.sql, PostcardProperties.DEFAULTS, Clock.fixed(now, PeopleTime.JAPAN));
		Cards cards = new Cards(this.sql);
		Runs runs = new Runs(this.sql);
		Ordering ordering = new Ordering(cards, standings, trail, this.events::add);
		this.postcards = new Postcards(ordering, new Withdrawing(this.sql, runs, trail, this.events::add),
				new Usage(cards, trail), standings);
		this.recheck = new Recheck(this.sql, runs, trail);
		this.returnedMail = new ReturnedMail(new ReturnedRows(this.sql), cards, ordering, trail, this.events::add);
	}

	public static PostcardsOffice in(TestDatabase database) {
		return new PostcardsOffice(database.app(), Instant.parse("2026-11-22T03:00:00Z"));
	}

	/** An account's number; accounts themselves are of no concern here. */
	public static AccountId newAccount() {
		return new AccountId(accounts.incrementAndGet());
	}

	public OrderOutcome order(Order order) {
		return this.tx.execute(status -> this.postcards.order(order));
	}

	public CardId ordered(Member member) {
		return ((OrderOutcome.Ordered) order(member.wish())).card();
	}

	public Optional<CardStanding> standing(Member member) {
		return this.postcards.standing(member.account(), CardKind.VIEWING_PASSWORD);
	}

	public int withdraw(Member member, Withdrawal reason) {
		return this.tx.execute(status -> this.postcards.withdraw(List.of(member.account()), reason));
	}

	/** Compares every open card with the master, as on that day; how many became void. */
	public int recheck(String day) {
		return this.tx.execute(status -> this.recheck.all(LocalDate.parse(day)));
	}

	public ReturnOutcome noteReturn(CardId card, ReturnReason reason) {
		return this.tx.execute(status -> this.returnedMail
			.note(new CameBack(card, reason, LocalDate.of(2026, 11, 22), null, new StaffId(8))));
	}

	/** A member's card on its way: printed in a batch of its own, and posted. */
	public CardId posted(Member member) {
		CardId card = ordered(member);
		print(card);
		post(card);
		return card;
	}

	public boolean used(CardId card) {
		return this.tx.execute(status -> this.postcards.used(card));
	}

	/** Prints the card in a batch of its own, as the desk would; the batch. */
	public long print(CardId card) {
		long batch = this.sql.sql("""
				insert into postcards.batch (number, state, made_by, ready_at, printed_by, printed_at)
				values ('20261122-' || ?, 'printed', 1, now(), 1, now()) returning id""")
			.param(batches.incrementAndGet())
			.query(Long.class)
			.single();
		this.sql.sql("""
				update postcards.card k set state = 'PRINTED', moved_by = 's:1', moved_for = null, batch_id = :batch,
					control_number = :batch || '-1', route = w.route, employer_id = case w.route when 'EMPLOYER' then w.employer_id end,
					address_hash = case w.route when 'HOME' then postcards.address_hash(w.postal_code, w.address) end
				from postcards.waiting('2026-11-22') w
				where k.id = :card and w.card_id = k.id""").param("batch", batch).param("card", card.value()).update();
		this.sql.sql("insert into postcards.card_secret (card_id, batch_id, verifier) values (?, ?, 'v')")
			.param(card.value())
			.param(batch)
			.update();
		return batch;
	}

	/** Posts the card; it lapses in 180 days. */
	public void post(CardId card) {
		this.sql.sql("""
				update postcards.card set state = 'POSTED', moved_by = 's:1', moved_for = null, lapses_at = now() + interval '180 days'
				where id = ?""").param(card.value()).update();
	}

	/** Sends the card back into the queue, as with a spoilt batch. */
	public void spoil(CardId card) {
		this.sql.sql("update postcards.card set state = 'ORDERED', batch_id = null, moved_for = 'MISPRINTED' where id = ?")
			.param(card.value())
			.update();
	}

	/** The card was not used in its time. */
	public void lapse(CardId card) {
		this.sql.sql("update postcards.card set state = 'LAPSED', moved_for = null where id = ?").param(card.value()).update();
	}

	public String state(CardId card) {
		return text("select state from postcards.card where id = ?", card.value());
	}

	/** The moves of a card, oldest first. */
	public String history(CardId card) {
		return text("select string_agg(to_state, ' ' order by id) from postcards.card_history where card_id = ?", card.value());
	}

	public String text(String query, Object parameter) {
		return this.sql.sql(query).param(parameter).query(String.class).single();
	}

	public long count(String query, Object parameter) {
		return this.sql.sql(query).param(parameter).query(Long.class).single();
	}

	/** A person with an account. */
	public record Member(PersonId person, AccountId account) {

		public static Member of(Someone someone) {
			return new Member(someone.id(), newAccount());
		}

		public Order wish() {
			return Order.byMember(CardKind.VIEWING_PASSWORD, this.account, this.person, Origin.WISH);
		}

	}

}
