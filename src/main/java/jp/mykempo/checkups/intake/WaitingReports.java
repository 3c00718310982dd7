package jp.mykempo.checkups.intake;

import java.time.Duration;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reports of persons whom the master does not know (O3). They are matched again whenever the master has changed, in the
 * same transaction, and dropped when they have waited too long.
 */
@Component
class WaitingReports {

	private final JdbcClient sql;

	private final RowMatching matching;

	private final AuditTrail audit;

	private final Duration patience;

	WaitingReports(JdbcClient sql, RowMatching matching, AuditTrail audit,
			@Value("${mykempo.imports.waiting:180d}") Duration patience) {
		this.sql = sql;
		this.matching = matching;
		this.audit = audit;
		this.patience = patience;
	}

	/** Gives persons of the master what has waited for them. */
	@EventListener
	public void on(MembersChanged changed) {
		ReportsLock.take(sql);
		if (waiting() == 0) {
			return;
		}
		sql.sql("""
				create temp table waiting_report on commit drop as
				select id, insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key, exam_date as day,
					institution_no, programme_code, report_kind, arrived_at,
					null::bigint as person_id, null::bigint as coverage_id, null::text as matching
				from checkups.report where person_id is null
				""").update();
		sql.sql("analyze waiting_report").update();
		matching.match("waiting_report");
		giveWay();
		take(changed.importRun());
		sql.sql("drop table waiting_report").update();
	}

	/** Drops what has waited too long; how many were dropped. */
	@Transactional
	public int dropOld() {
		int dropped = sql.sql("""
				with gone as (
					delete from checkups.report
					where person_id is null and arrived_at < now() - make_interval(secs => :patience)
					returning id
				)
				insert into checkups.change (kind, report_id) select 'DROPPED', id from gone
				""").param("patience", patience.toSeconds()).update();
		if (dropped > 0) {
			audit.record(new WaitingReportsDropped(dropped));
		}
		return dropped;
	}

	private long waiting() {
		return sql.sql("select count(*) from checkups.report where person_id is null").query(Long.class).single();
	}

	/** Where the person has the check-up already, or it waited twice under different words, the latest stays. */
	private void giveWay() {
		sql.sql("""
				with all_of_them as (
					select id, person_id, day, institution_no, programme_code, report_kind, arrived_at
					from waiting_report where matching = 'ONE'
					union all
					select report.id, report.person_id, exam_date, report.institution_no, report.programme_code,
						report.report_kind, report.arrived_at
					from checkups.report
					join waiting_report waited on waited.matching = 'ONE' and waited.person_id = report.person_id
						and waited.day = report.exam_date and waited.institution_no = report.institution_no
						and waited.programme_code = report.programme_code and waited.report_kind = report.report_kind
				), ranked as (
					select id, row_number() over (
						partition by person_id, day, institution_no, programme_code, report_kind
						order by arrived_at desc, id desc) as place
					from (select distinct * from all_of_them) told
				)
				delete from checkups.report using ranked where ranked.place > 1 and report.id = ranked.id
				""").update();
	}

	private void take(long run) {
		sql.sql("""
				with taken as (
					update checkups.report set person_id = waited.person_id, coverage_id = waited.coverage_id,
						matching = waited.matching
					from waiting_report waited
					where report.id = waited.id and waited.matching is distinct from report.matching
					returning report.id, report.person_id
				)
				insert into checkups.change (run_id, kind, report_id, person_id)
				select :run, 'MATCHED', id, person_id from taken where person_id is not null
				""").param("run", run).update();
	}

}
