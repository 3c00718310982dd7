package jp.mykempo.checkups.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds out whose each staged check-up is and what it would change, in sets. Of several tellings of one check-up in a
 * file the latest counts, and a result counts more than the wish to delete it: institutions send both to correct.
 */
final class Comparison {

	/** Places of findings that are reported one by one; the counts tell all. */
	private static final int MOST_FINDINGS = 1000;

	private final JdbcClient sql;

	private final RowMatching matching;

	private final RunLog log;

	Comparison(JdbcClient sql, RowMatching matching, RunLog log) {
		this.sql = sql;
		this.matching = matching;
		this.log = log;
	}

	/** Fills {@code checkup_told}, a row for each check-up that the file means, with what becomes of it. */
	Map<String, Long> compare() {
		sql.sql("""
				create temp table checkup_row on commit drop as
				select seq, line, column_no, place, insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key,
					day, institution_no, programme_code, report_code, report_code / 10 as report_kind,
					report_code % 10 = 9 as deletes, written, content_hash,
					null::bigint as person_id, null::bigint as coverage_id, null::text as matching
				from checkup_stage
				""").update();
		sql.sql("analyze checkup_row").update();
		matching.match("checkup_row");
		choose();
		decide();
		warn("""
				select line, column_no, place, matching as reason from checkup_told
				where matching in ('SEVERAL', 'CONTRADICTION') and not deletes order by seq limit :most
				""", matched -> "checkups.intake.matching." + matched);
		warn("""
				select line, column_no, place, state as reason from checkup_told where state = 'NOTHING' order by seq limit :most
				""", nothing -> "checkups.intake.deletion.NOTHING");
		return counts();
	}

	/** One row for each check-up: a person of the master is told by its id, others by what the file says. */
	private void choose() {
		sql.sql("""
				create temp table checkup_told on commit drop as
				select distinct on (who, day, institution_no, programme_code, report_kind) *,
					null::bigint as report_id, null::text as state
				from (
					select *, coalesce(person_id::text, concat_ws('/', symbol_key, number_key, birth_date, sex,
						coalesce(branch_key, ''), coalesce(insurer_no, ''))) as who
					from checkup_row
				) told
				order by who, day, institution_no, programme_code, report_kind, deletes, written desc nulls last, seq desc
				""").update();
		sql.sql("analyze checkup_told").update();
	}

	private void decide() {
		sql.sql("""
				update checkup_told told set report_id = coalesce(kept.id, told.report_id),
					state = case
						when told.deletes then case when kept.id is null then 'NOTHING' else 'DELETED' end
						when kept.id is null then 'ADDED'
						when kept.content_hash = told.content_hash and kept.report_code = told.report_code then 'UNCHANGED'
						else 'CORRECTED' end
				from checkup_told same
				left join lateral (
					select id, content_hash, report_code from checkups.report
					where report.person_id = same.person_id and report.exam_date = same.day
						and report.institution_no = same.institution_no and report.programme_code = same.programme_code
						and report.report_kind = same.report_kind
					union all
					select id, content_hash, report_code from checkups.report
					where same.person_id is null and report.person_id is null and report.number_key = same.number_key
						and report.symbol_key = same.symbol_key and report.birth_date = same.birth_date
						and report.sex = same.sex and report.exam_date = same.day
						and report.institution_no = same.institution_no and report.programme_code = same.programme_code
						and report.report_kind = same.report_kind
						and coalesce(report.branch_key, '') = coalesce(same.branch_key, '')
						and coalesce(report.insurer_no, '') = coalesce(same.insurer_no, '')
					limit 1
				) kept on true
				where same.seq = told.seq
				""").update();
	}

	private void warn(String query, UnaryOperator<String> reason) {
		sql.sql(query)
			.param("most", MOST_FINDINGS)
			.query((row, number) -> {
				log.warning(row.getLong("line"), new Place(row.getInt("column_no"), row.getString("place")),
						reason.apply(row.getString("reason")));
				return null;
			})
			.list();
	}

	private Map<String, Long> counts() {
		Map<String, Long> counts = new LinkedHashMap<>();
		for (String name : List.of("added", "corrected", "deleted", "unchanged", "waiting", "several")) {
			counts.put(name, 0L);
		}
		sql.sql("""
				select count(*) filter (where state = 'ADDED') as added,
					count(*) filter (where state = 'CORRECTED') as corrected,
					count(*) filter (where state = 'DELETED') as deleted,
					count(*) filter (where state = 'UNCHANGED') as unchanged,
					count(*) filter (where matching = 'NONE' and not deletes) as waiting,
					count(*) filter (where matching in ('SEVERAL', 'CONTRADICTION') and not deletes) as several
				from checkup_told
				""").query().singleRow().forEach((name, count) -> counts.put(name, (Long) count));
		return counts;
	}

}
