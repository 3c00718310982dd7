package jp.mykempo.postcards;

import java.util.List;
import java.util.stream.Collectors;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** With 100,000 cards, members' pages and a batch's check read a few rows, and the whole comparison stays a matter of seconds. */
class ManyCardsTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private static final JdbcClient sql = database.sql();

	@BeforeAll
	static void makeCards() {
		JdbcClient owner = JdbcClient.create(database.owner());
		owner.sql("""
				insert into membership.employer (code, name, postal_code, address)
				select 'e' || i, '見本' || i || '株式会社', '1000001', '東京都見本区1-' || i from generate_series(1, 500) i""").update();
		owner.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date)
				select i, '見本', 'ミホン', 'ミホン', '1980-01-01' from generate_series(1, 100000) i""").update();
		owner.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, employer_id, acquired_on, acquisition_reason, key_hash, line_hash, import_run)
				select i, i, '06991236', '1', i::text, '00', '1', i::text, '00', 1, true,
					(select min(id) from membership.employer) + i % 500, '2020-04-01', 'EMPLOYED', 0, 0, 0
				from generate_series(1, 100000) i""").update();
		sql.sql("""
				insert into postcards.card (kind, account_id, person_id, origin, ordered_at)
				select 'VIEWING_PASSWORD', i, i, 'WISH', now() - make_interval(mins => i) from generate_series(1, 100000) i""").update();
		sql.sql("insert into postcards.batch (number, made_by) values ('20261122-1', 1)").update();
		sql.sql("update postcards.card set batch_id = (select id from postcards.batch) where person_id <= 500").update();
		for (String table : List.of("membership.person", "membership.coverage", "membership.employer", "postcards.card",
				"postcards.card_history", "postcards.batch")) {
			owner.sql("analyze " + table).update();
		}
	}

	@Test
	void aBatchsCheckReadsItsOwnCardsOnly() {
		assertThat(plan("select card_id, reason from postcards.unfit('2026-11-22') where batch_id = 1"))
			.contains("card_by_batch")
			.doesNotContain("Function Scan");
	}

	@Test
	void theOldestOfTheQueueAreFoundByTheirIndex() {
		assertThat(plan("""
				select * from postcards.waiting('2026-11-22') where state = 'ORDERED' and batch_id is null
				order by ordered_at, card_id limit 50""")).contains("card_queue").doesNotContain("Sort ");
	}

	@Test
	void aMembersStandingIsFoundByTheAccount() {
		assertThat(plan("""
				select k.id, d.why_not from postcards.card k
				left join postcards.route_request q on q.card_id = k.id and q.state = 'approved'
				left join lateral postcards.destination(k.person_id, '2026-11-22', q.route) d on k.state = 'ORDERED'
				where k.account_id = 777 and k.kind = 'VIEWING_PASSWORD' order by k.id desc limit 1"""))
			.contains("card_by_account")
			.doesNotContain("Seq Scan on coverage");
	}

	@Test
	void everyOpenCardIsComparedWithinSeconds() {
		PostcardsOffice office = PostcardsOffice.in(database);
		long begun = System.nanoTime();

		assertThat(office.recheck("2026-11-22")).isZero();

		assertThat(System.nanoTime() - begun).isLessThan(20_000_000_000L);
	}

	private static String plan(String query) {
		return sql.sql("explain (costs off) " + query).query(String.class).list().stream().collect(Collectors.joining("\n"));
	}

}
