package jp.mykempo.expenses.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jp.mykempo.expenses.core.Household.Person;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads whom an insured person sees (C4, C6, X6); who that is decides {@code membership.shared_household} alone. */
@Repository
public class Households {

	private final JdbcClient sql;

	public Households(JdbcClient sql) {
		this.sql = sql;
	}

	/** The household as the insured person sees it on that day; empty for a dependant. */
	public Household of(PersonId insured, LocalDate day) {
		List<Row> rows = this.sql.sql("""
				select seen.person_id, person.name, bool_or(seen.insured) as insured,
					(array_agg(coverage.relationship order by seen.acquired_on desc))[1] as relationship,
					(array_agg(coverage.branch_key order by seen.acquired_on desc))[1] as branch,
					(select max(last_month) from expenses.delivery) as arrived
				from membership.shared_household(:insured, :day) seen
				join membership.shared_person person on person.person_id = seen.person_id
				join membership.shared_coverage coverage on coverage.coverage_id = seen.coverage_id
				group by seen.person_id, person.name, person.birth_date
				order by bool_or(seen.insured) desc, branch, person.birth_date, seen.person_id""")
			.param("insured", insured.value())
			.param("day", day)
			.query(Households::row)
			.list();
		return new Household(rows.stream().map(Row::person).toList(), rows.stream().findFirst().flatMap(Row::arrived));
	}

	private static Row row(ResultSet row, int index) throws SQLException {
		Person person = new Person(index + 1, new PersonId(row.getLong("person_id")),
				JapaneseText.withPlainBlanks(row.getString("name")), row.getString("relationship"),
				row.getBoolean("insured"));
		return new Row(person, Optional.ofNullable(row.getObject("arrived", LocalDate.class)).map(YearMonth::from));
	}

	/** A person, and what the answer tells in each line: the last month of which files have come. */
	private record Row(Person person, Optional<YearMonth> arrived) {
	}

}
