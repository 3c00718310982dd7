package jp.mykempo.membership.intake;

import java.util.List;


import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out whose coverage each new line is. Into {@code link} go the lines that do not simply bring a new person:
 * corrections of a coverage that the master has, and new coverages of persons known from the master or from another
 * line. The person's id survives every change of symbol and number.
 *
 * <p>A person is known by ① the same number before, ② the former number that the line tells, both with the same date
 * of birth, ③ for reasons that imply a former number, the only one of that name, date of birth and sex whose coverage
 * ends on the very day. Name and birth date alone never join two persons.
 */
final class Linking {

	private static final String SAME_NUMBER = """
			c.number_key = s.number_key and c.symbol_key = s.symbol_key and c.branch_key = s.branch
				and c.insurer_no = s.insurer_no
			""";

	private static final String OLD_NUMBER = """
			c.number_key = s.old_number_key and c.symbol_key = s.old_symbol_key and c.branch_key = s.old_branch_key
			""";

	private final JdbcClient sql;

	private final boolean masterEmpty;

	private final Hints hints;

	Linking(JdbcClient sql, boolean masterEmpty, Hints hints) {
		this.sql = sql;
		this.masterEmpty = masterEmpty;
		this.hints = hints;
	}

	/** @param personBase new persons get this plus their line */
	void link(long personBase) {
		run("""
				create temp table link (
					line integer primary key, coverage_id bigint, person_id bigint, closes bigint, before_line integer
				) on commit drop
				""");
		if (!masterEmpty) {
			correctBeginnings();
			continueNumbers();
			followOldNumbers();
		}
		if (hints.tellsOldNumbers()) {
			followOldNumbersWithinFile();
		}
		continueNumbersWithinFile();
		if (hints.tellsReasonsAlone()) {
			followByReason();
		}
		resolve(personBase);
	}

	/** Lines whose coverage the master has, but with another day of acquisition. */
	private void correctBeginnings() {
		run("""
				insert into link (line, coverage_id, person_id)
				select distinct on (c.id) s.line, c.id, c.person_id
				from stage s join membership.coverage c on %s
				where s.coverage_id is null
					and daterange(c.acquired_on, c.lost_on) && daterange(s.acquired_on, s.lost_on)
					and not exists (select from stage t where t.coverage_id = c.id)
				order by c.id, s.line
				on conflict do nothing
				""".formatted(SAME_NUMBER));
	}

	private void continueNumbers() {
		run("""
				insert into link (line, person_id)
				select distinct on (s.line) s.line, c.person_id
				from stage s
				join membership.coverage c on %s
				join membership.person p on p.id = c.person_id and p.birth_date = s.birth_date
				where s.coverage_id is null and c.acquired_on < s.acquired_on
				order by s.line, c.acquired_on desc
				on conflict do nothing
				""".formatted(SAME_NUMBER));
	}

	/** An open coverage under the former number, of which the file says nothing, ends where the new one begins. */
	private void followOldNumbers() {
		run("""
				insert into link (line, person_id, closes)
				select distinct on (s.line) s.line, c.person_id,
					case when (c.lost_on is null or c.lost_on > s.acquired_on)
						and not exists (select from stage t where t.coverage_id = c.id) then c.id end
				from stage s
				join membership.coverage c on %s
				join membership.person p on p.id = c.person_id and p.birth_date = s.birth_date
				where s.coverage_id is null and s.old_number_key is not null and c.acquired_on < s.acquired_on
				order by s.line, c.acquired_on desc
				on conflict do nothing
				""".formatted(OLD_NUMBER));
	}

	private void followOldNumbersWithinFile() {
		run("""
				insert into link (line, before_line)
				select distinct on (s.line) s.line, t.line
				from stage s
				join stage t on t.number_key = s.old_number_key and t.symbol_key = s.old_symbol_key
					and t.branch = s.old_branch_key and t.birth_date = s.birth_date and t.acquired_on < s.acquired_on
				where s.coverage_id is null and s.old_number_key is not null
				order by s.line, t.acquired_on desc
				on conflict do nothing
				""");
	}

	private void continueNumbersWithinFile() {
		run("""
				create temp table repeated on commit drop as
				select s.line, s.number_hash, s.birth_date, s.acquired_on, s.lost_on, s.coverage_id
				from stage s
				where number_hash in (select number_hash from stage group by number_hash having count(*) > 1)
				""");
		run("""
				insert into link (line, before_line)
				select line, before_line
				from (
					select line, coverage_id,
						lag(line) over same as before_line, lag(acquired_on) over same < acquired_on as later
					from repeated
					window same as (partition by number_hash, birth_date order by acquired_on)
				) repeated
				where coverage_id is null and later
				on conflict do nothing
				""");
	}

	/** Only where exactly one person fits: to take two persons for one would show the one the other's results. */
	private void followByReason() {
		run("""
				insert into link (line, person_id, before_line)
				select line, min(person_id), min(before_line)
				from (
					select s.line, c.person_id, null::integer as before_line
					from stage s
					join membership.person p on p.birth_date = s.birth_date and p.kana_key = s.kana_key
						and p.sex is not distinct from s.sex
					join membership.coverage c on c.person_id = p.id
					left join stage t on t.coverage_id = c.id
					where s.coverage_id is null and s.old_number_key is null and s.acquisition_reason in (%1$s)
						and case when t.line is null then c.lost_on else t.lost_on end = s.acquired_on
					union all
					select s.line, null, t.line
					from stage s
					join stage t on t.birth_date = s.birth_date and t.kana_key = s.kana_key
						and t.sex is not distinct from s.sex and t.lost_on = s.acquired_on
						and t.acquired_on < s.acquired_on and t.coverage_id is null
					where s.coverage_id is null and s.old_number_key is null and s.acquisition_reason in (%1$s)
				) fits
				group by line
				having count(*) = 1
				on conflict do nothing
				""".formatted("""
				'VOLUNTARY_CONTINUATION', 'REEMPLOYED_AFTER_RETIREMENT', 'MOVED_BETWEEN_COMPANIES', 'RENUMBERED',
				'SPECIAL_RETIREE'"""));
	}

	/** Follows lines back to the first one, and gives every line of {@code link} its person. */
	private void resolve(long personBase) {
		run("analyze link");
		sql.sql("""
				with recursive back (line, at) as (
					select line, before_line from link where before_line is not null
					union all
					select back.line, link.before_line from back join link on link.line = back.at
					where link.before_line is not null
				), first as (
					select back.line, back.at, link.person_id, stage.coverage_id
					from back
					join stage on stage.line = back.at
					left join link on link.line = back.at
					where link.before_line is null
				)
				update link set person_id = coalesce(first.person_id,
					(select c.person_id from membership.coverage c where c.id = first.coverage_id), :base + first.at)
				from first where first.line = link.line
				""").param("base", personBase).update();
		sql.sql("""
				create temp table resolved on commit drop as
				select s.line, coalesce(l.person_id, c.person_id, :base + s.line) as person_id,
					coalesce(s.coverage_id, l.coverage_id) as coverage_id
				from stage s
				left join link l on l.line = s.line
				left join membership.coverage c on c.id = s.coverage_id
				where s.coverage_id is not null or l.line is not null
					or :base + s.line in (select person_id from link where person_id is not null)
				""").param("base", personBase).update();
		run("create unique index on resolved (line)");
		run("create index on resolved (person_id)");
		run("analyze resolved");
	}

	/** Fingerprints of the coverages that are to be corrected or closed: no line of the file may tell them as they are. */
	List<Claimed> claimed() {
		return sql.sql("""
				select link.line, c.id as coverage, c.key_hash
				from link join membership.coverage c on c.id = coalesce(link.coverage_id, link.closes)
				""").query(Claimed.class).list();
	}

	/** Takes back that the line corrects or closes the coverage. */
	void release(Claimed claimed) {
		sql.sql("update link set closes = null, coverage_id = null where line = :line")
			.param("line", claimed.line())
			.update();
		sql.sql("update resolved set coverage_id = null where line = :line").param("line", claimed.line()).update();
	}

	/** A coverage of the master that a line with another key changes. */
	record Claimed(int line, long coverage, long keyHash) {
	}

	/**
	 * What the lines ask for: without it the search is left out.
	 *
	 * @param tellsOldNumbers some new line tells a former number
	 * @param tellsReasonsAlone some new line has a reason that implies a former number, but tells none
	 */
	record Hints(boolean tellsOldNumbers, boolean tellsReasonsAlone) {

		static final Hints NONE = new Hints(false, false);

		Hints with(CoverageLine line) {
			boolean old = line.has(CoverageColumn.OLD_NUMBER);
			return new Hints(tellsOldNumbers || old, tellsReasonsAlone || !old && AcquisitionReason
				.valueOf(line.get(CoverageColumn.ACQUISITION_REASON)).impliesFormerNumber());
		}

	}

	private void run(String statement) {
		sql.sql(statement).update();
	}

}
