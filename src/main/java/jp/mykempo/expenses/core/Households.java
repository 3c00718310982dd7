package jp.mykempo.expenses.core;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import jp.mykempo.expenses.core.Household.Person;
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
		AtomicReference<YearMonth> arrived = new AtomicReference<>();
		List<Person> persons = this.sql.sql("""
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
			.query((row, index) -> {
				LocalDate month = row.getObject("arrived", LocalDate.class);
				arrived.set(month == null ? null : YearMonth.from(month));
				return new Person(index + 1, new PersonId(row.getLong("person_id")),
						row.getString("name").replace('\u3000', ' '), row.getString("relationship"), row.getBoolean("insured"));
			})
			.list();
		return new Household(persons, Optional.ofNullable(arrived.get()));
	}

}
