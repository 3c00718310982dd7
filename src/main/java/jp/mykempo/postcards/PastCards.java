package jp.mykempo.postcards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the demo reads of its cards, and how it dates them back. */
@Repository
@Profile("demo")
public class PastCards {

	private static final LocalTime AFTERNOON = LocalTime.of(16, 10);

	private final JdbcClient sql;

	private final Clock clock;

	public PastCards(JdbcClient sql, Clock clock) {
		this.sql = sql;
		this.clock = clock;
	}

	List<ReadyCard> waiting() {
		return this.sql.sql("""
				select w.card_id, w.kind, w.account_id, w.person_id from postcards.waiting(:today) w
				where w.state = 'ORDERED' and w.batch_id is null and w.why_not is null and w.renumbered is not true
				order by w.card_id
				""").param("today", PeopleTime.today(this.clock)).query(PastCards::card).list();
	}

	void orderedWithin(int days) {
		this.sql.sql("""
				update postcards.card
				set ordered_at = now() - make_interval(days => (id % :days)::int, mins => (id * 37 % 400)::int)
				where state = 'ORDERED' and batch_id is null and origin in ('WISH', 'REISSUE')
				""").param("days", days).update();
	}

	boolean isPosted(LocalDate day) {
		return this.sql.sql("select exists (select from postcards.batch where number = :number and state = 'posted')")
			.param("number", number(day))
			.query(Boolean.class)
			.single();
	}

	/** The clerk's batch that is not in the post yet. */
	Optional<String> unposted(StaffId by) {
		return this.sql.sql("""
				select number from postcards.batch
				where made_by = :by and state in ('making', 'ready', 'printed') order by id limit 1
				""").param("by", by.value()).query(String.class).optional();
	}

	/** Whose cards these are, by control number. */
	Map<String, AccountId> printed(String number) {
		Map<String, AccountId> accounts = new HashMap<>();
		this.sql.sql("""
				select c.control_number, c.account_id
				from postcards.card c join postcards.batch b on b.id = c.batch_id
				where b.number = :number and c.state = 'PRINTED'
				""")
			.param("number", number)
			.query(row -> {
				accounts.put(row.getString("control_number"), new AccountId(row.getLong("account_id")));
			});
		return accounts;
	}

	List<ReadyCard> posted(String number) {
		return this.sql.sql("""
				select c.id as card_id, c.kind, c.account_id, c.person_id
				from postcards.card c join postcards.batch b on b.id = c.batch_id
				where b.number = :number and c.state = 'POSTED' order by c.id
				""").param("number", number).query(PastCards::card).list();
	}

	/** Batch and cards get the times, and the number, that they would have had then. */
	void dateBack(List<ReadyCard> posted, LocalDate day) {
		OffsetDateTime then = day.atTime(AFTERNOON).atZone(PeopleTime.JAPAN).toOffsetDateTime();
		this.sql.sql("""
				update postcards.card c
				set control_number = :number || right(c.control_number, 4), ordered_at = :day - interval '5 days',
					printed_at = :day - interval '1 day', posted_at = :day, lapses_at = :day + (c.lapses_at - c.posted_at),
					used_at = case when c.used_at is not null
						then least(now(), :day + make_interval(days => 2 + (c.id % 7)::int)) end
				where c.id = any (:cards)
				""").param("number", number(day)).param("day", then).param("cards", ids(posted)).update();
		this.sql.sql("""
				update postcards.batch
				set number = :number, made_at = :day - interval '27 hours', ready_at = :day - interval '26 hours',
					printed_at = :day - interval '1 day', posted_at = :day
				where id = (select batch_id from postcards.card where id = any (:cards) limit 1)
				""").param("number", number(day)).param("day", then).param("cards", ids(posted)).update();
	}

	private static String number(LocalDate day) {
		return DateTimeFormatter.BASIC_ISO_DATE.format(day) + "-1";
	}

	private static Long[] ids(Collection<ReadyCard> cards) {
		return cards.stream().map(card -> card.card().value()).toArray(Long[]::new);
	}

	private static ReadyCard card(ResultSet row, int index) throws SQLException {
		return new ReadyCard(new CardId(row.getLong("card_id")), CardKind.valueOf(row.getString("kind")),
				new AccountId(row.getLong("account_id")), new PersonId(row.getLong("person_id")));
	}

}
