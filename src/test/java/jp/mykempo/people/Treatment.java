package jp.mykempo.people;

import java.time.YearMonth;
import java.util.concurrent.atomic.AtomicLong;

import jp.mykempo.expenses.core.CareKind;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Claims of a test's people, put where an import would put them: 100 yen for each 70 of the society and 30 of the patient.
 *
 * <pre>Treatment.of(sakura, YearMonth.of(2026, 8)).at("みほん小児科クリニック").of(CareKind.MEDICAL_OUT).costs(sql, 8_420);</pre>
 */
public final class Treatment {

	private static final AtomicLong keys = new AtomicLong(1_000_000);

	private final Someone patient;

	private final YearMonth month;

	private String institution = "本町内科医院";

	private CareKind kind = CareKind.MEDICAL_OUT;

	private Treatment(Someone patient, YearMonth month) {
		this.patient = patient;
		this.month = month;
	}

	public static Treatment of(Someone patient, YearMonth month) {
		return new Treatment(patient, month);
	}

	public Treatment at(String institution) {
		this.institution = institution;
		return this;
	}

	public Treatment of(CareKind kind) {
		this.kind = kind;
		return this;
	}

	/** Under the coverage that the month touches; the later one where there are two. */
	public void costs(JdbcClient sql, long total) {
		sql.sql("""
				insert into expenses.institution (id, code, name)
				select coalesce(max(id), 0) + 1, '1311234567', :name from expenses.institution on conflict do nothing
				""").param("name", this.institution).update();
		int rows = sql.sql("""
				insert into expenses.claim (claim_key, content, run, person_id, coverage_id, total, by_society, by_public,
					by_patient, line, version, month, institution_id, days, latest, standing, kind)
				select :key, :key, 1, c.person_id, c.coverage_id, :total, :total - :total * 3 / 10, 0, :total * 3 / 10, 2, 1,
					:month, (select max(id) from expenses.institution where name = :institution), 1, true, 'COUNTED', :kind
				from membership.shared_coverage c
				where c.person_id = :person and c.acquired_on < :until and coalesce(c.lost_on, 'infinity') > :month
				order by c.acquired_on desc limit 1
				""")
			.param("key", keys.incrementAndGet())
			.param("total", total)
			.param("month", this.month.atDay(1))
			.param("until", this.month.plusMonths(1).atDay(1))
			.param("institution", this.institution)
			.param("kind", this.kind.name())
			.param("person", this.patient.id().value())
			.update();
		if (rows != 1) {
			throw new IllegalStateException("not covered in " + this.month);
		}
	}

}
