package jp.mykempo.expenses.intake;

import java.sql.Types;
import java.time.YearMonth;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the claims of the file, in sets. */
final class Applying {

	private final JdbcClient sql;

	private final long run;

	Applying(JdbcClient sql, long run) {
		this.sql = sql;
		this.run = run;
	}

	/** Claims that were told before are followed by their new version. */
	void apply() {
		if (firstLoad("begin")) {
			insert();
			firstLoad("end");
			return;
		}
		sql.sql("""
				update expenses.claim c set latest = false
				where c.latest and c.claim_key in (select claim_key from version where version > 0)
				""").update();
		insert();
	}

	/** The file was applied whole: when it comes again there is nothing to do. */
	void noteDelivery(byte[] hash, YearMonth lastMonth) {
		sql.sql("""
				insert into expenses.delivery (file_hash, run, last_month) values (:hash, :run, :month)
				on conflict do nothing
				""")
			.param("hash", hash)
			.param("run", run)
			.param("month", lastMonth == null ? null : lastMonth.atDay(1), Types.DATE)
			.update();
	}

	private boolean firstLoad(String step) {
		return sql.sql("select expenses." + step + "_first_load()").query(Boolean.class).single();
	}

	private void insert() {
		sql.sql("""
				insert into expenses.claim (claim_key, content, run, person_id, coverage_id, waiting_id, total, by_society,
					by_public, by_patient, meal_total, meal_standard, high_cost_benefit, additional_benefit, line, version, month,
					paid_month, institution_id, days, latest, standing, kind, search_no)
				select s.claim_key, s.content, :run, c.person_id, c.coverage_id, w.waiting_id, s.total, s.by_society,
					s.by_public, s.by_patient, s.meal_total, s.meal_standard, s.high_cost_benefit, s.additional_benefit, s.line,
					coalesce(v.version, 1), s.month, s.paid_month, s.institution_id, s.days, coalesce(v.latest, true),
					coalesce(v.standing, case when s.cancels then 'CANCELLATION_AHEAD' else 'COUNTED' end), s.kind, s.search_no
				from stage s
				join claimant c on c.claimant = s.claimant and not c.split and (c.month is null or c.month = s.month)
				left join wait w on w.claimant = s.claimant and w.month = s.month
				left join version v on v.line = s.line
				where v.version is distinct from 0
				""").param("run", run).update();
	}

}
