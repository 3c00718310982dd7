package jp.mykempo.checkups.healthage.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

import jp.mykempo.checkups.healthage.intake.HealthAgeLine.Owner;
import jp.mykempo.imports.CopyStream;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Health ages in a temporary table, gone with the transaction: from a file or from those that wait. There each finds its
 * person, and from there it goes to its place.
 */
final class HealthAgeStage {

	private static final String COLUMNS = "line, insurer_no, symbol_key, number_key, branch_key, kana_key, birth_date,"
			+ " fiscal_year, measured_on, day, years, source";

	/** What must not stand in a file twice. */
	static final String SAME_PERSON_AND_YEAR = """
			fiscal_year, coalesce(person_id::text, concat_ws('|', symbol_key, number_key, birth_date,
				coalesce(branch_key, ''), coalesce(kana_key, ''), coalesce(insurer_no, '')))""";

	private final JdbcClient sql;

	HealthAgeStage(JdbcClient sql) {
		this.sql = sql;
	}

	/** Makes the table, empty. */
	HealthAgeStage begin() {
		this.sql.sql("drop table if exists pg_temp.health_age_stage").update();
		this.sql.sql("""
				create temp table health_age_stage (
					line bigint, insurer_no text collate "C", symbol_key text collate "C", number_key text collate "C",
					branch_key text collate "C", kana_key text collate "C", birth_date date, sex smallint,
					fiscal_year smallint, measured_on date, day date, years numeric, source text,
					person_id bigint, coverage_id bigint, matching text
				) on commit drop
				""").update();
		return this;
	}

	/** A way for lines of a file into the table. */
	static CopyStream lines(Connection connection) throws SQLException {
		return new CopyStream(connection, "health_age_stage (" + COLUMNS + ")");
	}

	static void add(CopyStream lines, HealthAgeLine line) throws SQLException {
		Owner owner = line.owner();
		lines.entry(line.line())
			.entry(owner.insurer())
			.entry(owner.symbolKey())
			.entry(owner.numberKey())
			.entry(owner.branch())
			.entry(owner.kanaKey())
			.entry(owner.birthDate().toString())
			.entry(line.year().value())
			.entry(line.measuredOn() == null ? null : line.measuredOn().toString())
			.entry(line.day().toString())
			.entry(line.years().toPlainString())
			.entry(line.source());
		lines.endRow();
	}

	/** Takes over all that wait, with their ids as lines. */
	int takeWaiting() {
		return this.sql.sql("""
				insert into health_age_stage (line, insurer_no, symbol_key, number_key, branch_key, kana_key, birth_date,
					fiscal_year, measured_on, day, years, source)
				select id, insurer_no, symbol_key, number_key, branch_key, kana_key, birth_date, fiscal_year, measured_on, day,
					years, source
				from checkups.health_age_waiting
				""").update();
	}

	void match(RowMatching persons) {
		this.sql.sql("analyze health_age_stage").update();
		persons.match("health_age_stage");
	}

	/** Takes out the lines of which there are two for a person and year; which of them is right nobody here knows. */
	void leaveOutTwice() {
		this.sql.sql("""
				delete from health_age_stage where line in (
					select line from (select line, count(*) over (partition by %s) as lines from health_age_stage) told
					where lines > 1)
				""".formatted(SAME_PERSON_AND_YEAR)).update();
	}

	/** How many become what, in the order of {@link Fate}. */
	Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (Fate fate : Fate.values()) {
			counts.put(fate.name(), 0L);
		}
		this.sql.sql("""
				select case when told.person_id is null then 'WAITING' when known.person_id is null then 'ADDED'
					when (known.years, known.measured_on, known.source) is distinct from (told.years, told.measured_on, told.source)
						then 'CHANGED' else 'SAME' end as fate, count(*) as lines
				from health_age_stage told
				left join checkups.health_age known on known.person_id = told.person_id and known.fiscal_year = told.fiscal_year
				group by fate
				""").query(row -> {
			counts.put(row.getString("fate"), row.getLong("lines"));
		});
		return counts;
	}

	/** What becomes of a line: a new one, another one, the same again, one that waits. */
	private enum Fate {

		ADDED, CHANGED, SAME, WAITING

	}

	/** Writes those whose person is known. */
	void write(long run) {
		this.sql.sql("""
				insert into checkups.health_age as known (person_id, fiscal_year, coverage_id, measured_on, years, source, run_id)
				select person_id, fiscal_year, coverage_id, measured_on, years, source, :run
				from health_age_stage where person_id is not null
				on conflict (person_id, fiscal_year) do update
				set coverage_id = excluded.coverage_id, measured_on = excluded.measured_on, years = excluded.years,
					source = excluded.source, run_id = excluded.run_id, arrived_at = now()
				where (known.coverage_id, known.measured_on, known.years, known.source)
					is distinct from (excluded.coverage_id, excluded.measured_on, excluded.years, excluded.source)
				""").param("run", run).update();
	}

	/** Keeps the others until their person is known. What waited before under the same keys is corrected. */
	void keepWaiting(long run) {
		this.sql.sql("""
				insert into checkups.health_age_waiting as known (insurer_no, symbol_key, number_key, branch_key, kana_key,
					birth_date, fiscal_year, measured_on, day, years, source, run_id)
				select insurer_no, symbol_key, number_key, branch_key, kana_key, birth_date, fiscal_year, measured_on, day,
					years, source, :run
				from health_age_stage where person_id is null
				on conflict (number_key, symbol_key, birth_date, fiscal_year, coalesce(branch_key, ''), coalesce(kana_key, ''),
					coalesce(insurer_no, '')) do update
				set measured_on = excluded.measured_on, day = excluded.day, years = excluded.years, source = excluded.source,
					run_id = excluded.run_id, arrived_at = now()
				where (known.measured_on, known.years, known.source)
					is distinct from (excluded.measured_on, excluded.years, excluded.source)
				""").param("run", run).update();
	}

	/** Gives those that waited to their persons, unless something newer has come for them meanwhile. */
	int release() {
		this.sql.sql("""
				insert into checkups.health_age as known
					(person_id, fiscal_year, coverage_id, measured_on, years, source, run_id, arrived_at)
				select distinct on (told.person_id, told.fiscal_year) told.person_id, told.fiscal_year, told.coverage_id,
					told.measured_on, told.years, told.source, waiting.run_id, waiting.arrived_at
				from health_age_stage told join checkups.health_age_waiting waiting on waiting.id = told.line
				where told.person_id is not null
				order by told.person_id, told.fiscal_year, waiting.arrived_at desc, waiting.id desc
				on conflict (person_id, fiscal_year) do update
				set coverage_id = excluded.coverage_id, measured_on = excluded.measured_on, years = excluded.years,
					source = excluded.source, run_id = excluded.run_id, arrived_at = excluded.arrived_at
				where known.arrived_at < excluded.arrived_at
				""").update();
		return this.sql.sql("""
				delete from checkups.health_age_waiting waiting using health_age_stage told
				where told.line = waiting.id and told.person_id is not null
				""").update();
	}

}
