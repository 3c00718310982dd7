package jp.mykempo.checkups.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ReportId;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose the reports are, for those that have been found for the person already. One statement. */
@Component
class Examinees {

	private final JdbcClient sql;

	Examinees(JdbcClient sql) {
		this.sql = sql;
	}

	/** Of the person's own reports; others are not in the answer. */
	Map<ReportId, Examinee> of(PersonId person, List<Report> reports) {
		Map<ReportId, Examinee> examinees = new HashMap<>();
		this.sql.sql("""
				select report.id, report.report_code, person.name, person.kana, person.birth_date, coverage.insurer_no, coverage.symbol,
					coverage.number, coverage.branch, coverage.insured, coverage.acquired_on, coverage.lost_on
				from checkups.report
				join membership.shared_person person on person.person_id = report.person_id
				join membership.shared_coverage coverage on coverage.coverage_id = report.coverage_id
				where report.person_id = :person and report.id = any(:reports)
				""")
			.param("person", person.value())
			.param("reports", reports.stream().map(report -> report.id().value()).toArray(Long[]::new))
			.query(row -> {
				examinees.put(new ReportId(row.getLong("id")), examinee(row));
			});
		return examinees;
	}

	private static Examinee examinee(ResultSet row) throws SQLException {
		Examinee.Cover cover = new Examinee.Cover(row.getString("insurer_no"), row.getString("symbol"), row.getString("number"),
				row.getString("branch"), row.getBoolean("insured"), row.getObject("acquired_on", LocalDate.class),
				row.getObject("lost_on", LocalDate.class));
		return new Examinee(new Examinee.Name(row.getString("name"), row.getString("kana")),
				row.getObject("birth_date", LocalDate.class), row.getInt("report_code"), cover);
	}

}
