package jp.mykempo.account.intake;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives each line of the temporary table its owner and its fate, in sets: who is covered today and not registered yet
 * gets the account, everybody else is told why not.
 */
final class Assignment {

	private final JdbcClient sql;

	Assignment(JdbcClient sql) {
		this.sql = sql;
	}

	/** What becomes of a line. */
	enum Fate {

		/** A new account. */
		ADDED,
		/** The person has an account already, from a former run or by registering; it is not touched. */
		KEPT,
		/** Nobody who is covered today has this number, name and date of birth. */
		UNMATCHED,
		/** Several have. */
		AMBIGUOUS,
		/** Another person's account has the login ID. */
		TAKEN

	}

	/** @param today whose coverage counts */
	void assign(LocalDate today) {
		findOwners(today);
		this.sql.sql("""
				update stage set fate = case
					when fate is not null then fate
					when person_id is null then 'UNMATCHED'
					when exists (select from account.account a where a.person_id = stage.person_id and a.state = 'open')
						then 'KEPT'
					when exists (select from account.account a where a.login_key = stage.login_key) then 'TAKEN'
					else 'ADDED' end
				""").update();
	}

	/** By number, name and date of birth, all as they are compared everywhere; by branch number where it is told. */
	private void findOwners(LocalDate today) {
		this.sql.sql("""
				update stage set person_id = case when owner.persons = 1 then owner.person_id end,
					fate = case when owner.persons > 1 then 'AMBIGUOUS' end
				from (
					select s.line, min(c.person_id) as person_id, count(distinct c.person_id) as persons
					from stage s
					join membership.shared_coverage c on replace(c.number_key, '-', '') = replace(s.number_key, '-', '')
						and replace(c.symbol_key, '-', '') = replace(s.symbol_key, '-', '')
						and c.acquired_on <= :today and (c.lost_on is null or c.lost_on > :today)
						and (s.branch is null or c.branch_key = s.branch)
					join membership.shared_person p on p.person_id = c.person_id
						and p.kana_key = s.kana_key and p.birth_date = s.birth_date
					group by s.line) owner
				where owner.line = stage.line
				""").param("today", today).update();
	}

	/** How many lines have each fate, and how many members will be asked for their address (L1). */
	Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Fate fate : Fate.values()) {
			counts.put(fate.name(), this.sql.sql("select count(*) from stage where fate = :fate")
				.param("fate", fate.name())
				.query(Long.class)
				.single());
		}
		counts.put("ADDRESS_DUE", this.sql
			.sql("select count(*) from stage where fate = 'ADDED' and not " + AccountOpening.CONFIRMED)
			.query(Long.class)
			.single());
		return counts;
	}

}
