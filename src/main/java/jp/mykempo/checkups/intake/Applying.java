package jp.mykempo.checkups.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what {@link Comparison} found: a few statements, however many check-ups. */
final class Applying {

	private final JdbcClient sql;

	private final long run;

	Applying(JdbcClient sql, long run) {
		this.sql = sql;
		this.run = run;
	}

	void apply() {
		number();
		remember();
		delete();
		correct();
		add();
	}

	private void number() {
		sql.sql("""
				update checkup_told set report_id = nextval('checkups.report_id_seq') where state = 'ADDED'
				""").update();
	}

	private void remember() {
		sql.sql("""
				insert into checkups.change (run_id, kind, report_id, person_id)
				select :run, state, report_id, person_id from checkup_told
				where state in ('ADDED', 'CORRECTED', 'DELETED') order by seq
				""").param("run", run).update();
	}

	/** What was waiting under the same words goes when the person has become known otherwise. */
	private void delete() {
		sql.sql("""
				delete from checkups.report using checkup_told told
				where report.id = told.report_id and told.state = 'DELETED'
				""").update();
		sql.sql("""
				delete from checkups.report using checkup_told told
				where told.person_id is not null and told.state <> 'NOTHING' and report.person_id is null
					and report.number_key = told.number_key and report.symbol_key = told.symbol_key
					and report.birth_date = told.birth_date and report.sex = told.sex and report.exam_date = told.day
					and report.institution_no = told.institution_no and report.programme_code = told.programme_code
					and report.report_kind = told.report_kind
				""").update();
	}

	private void correct() {
		sql.sql("""
				update checkups.report set coverage_id = told.coverage_id, matching = told.matching,
					report_code = told.report_code, institution_name = stage.institution_name,
					content_hash = told.content_hash, run_id = :run, arrived_at = now(), entries = stage.entries
				from checkup_told told join checkup_stage stage on stage.seq = told.seq
				where report.id = told.report_id and told.state = 'CORRECTED'
				""").param("run", run).update();
	}

	private void add() {
		sql.sql("""
				insert into checkups.report (id, person_id, coverage_id, matching, insurer_no, symbol_key, number_key,
					branch_key, birth_date, sex, kana_key, exam_date, institution_no, institution_name, report_code,
					programme_code, content_hash, run_id, entries)
				overriding system value
				select told.report_id, told.person_id, told.coverage_id, told.matching, told.insurer_no, told.symbol_key,
					told.number_key, told.branch_key, told.birth_date, told.sex, told.kana_key, told.day,
					told.institution_no, stage.institution_name, told.report_code, told.programme_code, told.content_hash,
					:run, stage.entries
				from checkup_told told join checkup_stage stage on stage.seq = told.seq
				where told.state = 'ADDED'
				""").param("run", run).update();
	}

}
