package jp.mykempo.checkups.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.Sex;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The reports that a person may see. One statement. */
@Component
public class Reports {

	/** The current fiscal year and the nine before (C2). */
	public static final int YEARS = 10;

	private final JdbcClient sql;

	public Reports(JdbcClient sql) {
		this.sql = sql;
	}

	/** The person's own reports of ten fiscal years under the coverages that C6 lets the person see, newest first. */
	public List<Report> of(PersonId person, LocalDate today) {
		return sql.sql("""
				select report.id, exam_date, fiscal_year, sex, institution_no, institution_name, programme_code, entries
				from checkups.report
				join membership.shared_own_coverages(:person, :today) coverage on coverage.coverage_id = report.coverage_id
				where report.person_id = :person and fiscal_year > :before and exam_date <= :today
				order by exam_date desc, report.id desc
				""")
			.param("person", person.value())
			.param("today", today)
			.param("before", FiscalYear.of(today).value() - YEARS)
			.query((row, number) -> report(row))
			.list();
	}

	private static Report report(ResultSet row) throws SQLException {
		return new Report(new ReportId(row.getLong("id")), row.getObject("exam_date", LocalDate.class),
				new FiscalYear(row.getInt("fiscal_year")), Sex.of(row.getInt("sex")).orElseThrow(),
				new Institution(row.getString("institution_no"), row.getString("institution_name")),
				new Programme(row.getString("programme_code")), EntriesJson.read(row.getBytes("entries")));
	}

}
