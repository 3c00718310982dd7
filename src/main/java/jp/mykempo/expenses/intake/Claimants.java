package jp.mykempo.expenses.intake;

import java.util.List;

import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out whose claims the file tells: into the temporary table {@code claimant}, a row for each person of the file.
 * Only whose coverage ended within the months of the file has a row for each month ({@code month}, else null).
 */
final class Claimants {

	private static final int DOUBTS_SHOWN = 200;

	private final JdbcClient sql;

	private final RowMatching matching;

	Claimants(JdbcClient sql, RowMatching matching) {
		this.sql = sql;
		this.matching = matching;
	}

	void match() {
		run("""
				create temp table claimant on commit drop as
				select s.claimant, null::date as month, s.insurer_no, s.symbol_key, s.number_key, s.branch_key, s.birth_date,
					s.sex, s.kana_key, m.first_month as day, m.last_month, s.line, false as split, false as pending,
					null::bigint as person_id, null::bigint as coverage_id, null::text as matching
				from stage s
				join (select claimant, min(month) as first_month, max(month) as last_month from stage group by claimant) m
					on m.claimant = s.claimant
				where s.symbol_key is not null
				""");
		matching.match("claimant");
		if (split() > 0) {
			matching.match("claimant", "pending");
		}
		run("analyze claimant (claimant, month, split)");
	}

	/** The coverage of the first month does for the last one, and all between, unless it ended before. */
	private int split() {
		run("""
				update claimant set split = true
				from membership.shared_coverage v
				where v.coverage_id = claimant.coverage_id and v.lost_on <= claimant.last_month
					and claimant.last_month > claimant.day
				""");
		return run("""
				insert into claimant (claimant, month, insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key,
					day, last_month, line, split, pending)
				select c.claimant, s.month, min(c.insurer_no), min(c.symbol_key), min(c.number_key), min(c.branch_key),
					min(c.birth_date), min(c.sex), min(c.kana_key), s.month, s.month, min(s.line), false, true
				from claimant c join stage s on s.claimant = c.claimant
				where c.split
				group by c.claimant, s.month
				""");
	}

	/** Claims whose person the master does not know, or not beyond doubt. */
	long waiting() {
		boolean some = sql.sql("select exists (select from claimant where matching <> 'ONE')").query(Boolean.class).single();
		return !some ? 0 : sql.sql("""
				select count(*) from stage s join claimant c on c.claimant = s.claimant
				where c.matching <> 'ONE'
				""").query(Long.class).single();
	}

	/** Lines whose person is not simply unknown: the master and the file contradict each other. */
	List<Doubt> doubts() {
		return sql.sql("""
				select line, matching from claimant where matching in ('SEVERAL', 'CONTRADICTION') order by line limit :most
				""").param("most", DOUBTS_SHOWN).query(Doubt.class).list();
	}

	/** Whoever is not known waits, by month; {@code wait} tells which claims by which row. */
	void keepWaiting() {
		run("""
				create temp table wait on commit drop as
				select claimant, month, row_number() over () + (select coalesce(max(id), 0) from expenses.waiting) as waiting_id
				from (
					select distinct s.claimant, s.month from stage s join claimant c on c.claimant = s.claimant
					where c.matching <> 'ONE'
				) months
				""");
		run("""
				insert into expenses.waiting (id, insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key, day,
					matching)
				select w.waiting_id, c.insurer_no, c.symbol_key, c.number_key, c.branch_key, c.birth_date, c.sex, c.kana_key,
					w.month, c.matching
				from wait w join claimant c on c.claimant = w.claimant
				""");
		run("analyze wait");
	}

	private int run(String statement) {
		return sql.sql(statement).update();
	}

	/** Somebody who is in the master, but not as the file tells. */
	record Doubt(int line, String matching) {
	}

}
