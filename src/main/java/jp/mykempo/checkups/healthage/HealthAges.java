package jp.mykempo.checkups.healthage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import jp.mykempo.checkups.core.Reports;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The imported health ages that a person may see, of as many years as check-ups. One statement. */
@Component
class HealthAges {

	private final JdbcClient sql;

	HealthAges(JdbcClient sql) {
		this.sql = sql;
	}

	/** A line of the answer; the age is null in the only line of somebody who has none. */
	private record Row(LocalDate birthDate, HealthAge age) {
	}

	/** The person's own, under the coverages that C6 lets the person see. */
	OwnHealthAges of(PersonId person, LocalDate today) {
		List<Row> rows = this.sql.sql("""
				select person.birth_date, own.fiscal_year, own.measured_on, own.years, own.source
				from membership.shared_person person
				left join (
					select age.person_id, age.fiscal_year, age.measured_on, age.years, age.source
					from checkups.health_age age
					join membership.shared_own_coverages(:person, :today) coverage on coverage.coverage_id = age.coverage_id
					where age.person_id = :person and age.fiscal_year > :before
				) own on own.person_id = person.person_id
				where person.person_id = :person
				order by own.fiscal_year desc
				""")
			.param("person", person.value())
			.param("today", today)
			.param("before", FiscalYear.of(today).value() - Reports.YEARS)
			.query((row, number) -> row(row))
			.list();
		return new OwnHealthAges(rows.getFirst().birthDate(), rows.stream().map(Row::age).filter(Objects::nonNull).toList());
	}

	private static Row row(ResultSet row) throws SQLException {
		int year = row.getInt("fiscal_year");
		HealthAge age = row.wasNull() ? null : new HealthAge(new FiscalYear(year), row.getObject("measured_on", LocalDate.class),
				row.getBigDecimal("years"), row.getString("source"));
		return new Row(row.getObject("birth_date", LocalDate.class), age);
	}

}
