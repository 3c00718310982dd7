package jp.mykempo.checkups.intake;

import java.time.Clock;

import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The end of what is kept (保存期間): check-ups and health ages of fiscal years before the last eleven
 * ({@code mykempo.checkups.kept-years}, this one included) are erased. The rule asks an insurer to keep 特定健診 for five
 * years; that members see ten is the society's own purpose, and ends here.
 */
@Component
class OldReports {

	/** As many fiscal years as members see (C2). */
	private static final int SHOWN = 10;

	private final JdbcClient sql;

	private final AuditTrail audit;

	private final Clock clock;

	private final int keptYears;

	OldReports(JdbcClient sql, AuditTrail audit, Clock clock, @Value("${mykempo.checkups.kept-years:11}") int keptYears) {
		if (keptYears < SHOWN) {
			throw new IllegalArgumentException("mykempo.checkups.kept-years must be at least " + SHOWN + ": members see so many");
		}
		this.sql = sql;
		this.audit = audit;
		this.clock = clock;
		this.keptYears = keptYears;
	}

	/** Once a day; how many check-ups were erased. */
	@Transactional
	public int erase() {
		int first = FiscalYear.of(PeopleTime.today(clock)).value() - keptYears + 1;
		int erased = sql.sql("""
				with gone as (delete from checkups.report where fiscal_year < :first returning id, person_id)
				insert into checkups.change (kind, report_id, person_id) select 'ERASED', id, person_id from gone
				""").param("first", first).update();
		sql.sql("delete from checkups.health_age where fiscal_year < :first").param("first", first).update();
		if (erased > 0) {
			audit.record(new OldReportsErased(erased));
		}
		return erased;
	}

}
