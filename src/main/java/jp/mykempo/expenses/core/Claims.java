package jp.mykempo.expenses.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.Yen;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The claims that an insured person may see: the own ones and the family's, each month by the coverage of that month,
 * without persons who are protected or wish not to be shown (C4, C6, W5, X6). One statement each.
 */
@Component
public class Claims {

	private final JdbcClient sql;

	public Claims(JdbcClient sql) {
		this.sql = sql;
	}

	/** The claims of a calendar year, newest month first. */
	public List<Claim> ofHousehold(PersonId insured, Year year, LocalDate today) {
		return ofHousehold(insured, year.atMonth(1), year.atMonth(12), today);
	}

	/** The claims of the months from the first to the last, both included, newest month first. */
	public List<Claim> ofHousehold(PersonId insured, YearMonth first, YearMonth last, LocalDate today) {
		return sql.sql("""
				select c.person_id, p.name, p.kana, v.relationship, v.insured, c.month, c.kind, i.code, i.name as institution,
					c.days, c.total, c.by_society, c.by_public, c.by_patient, c.meal_total, c.meal_standard,
					c.high_cost_benefit, c.additional_benefit, c.paid_month
				from membership.shared_household(:insured, :today) h
				join expenses.claim c on c.coverage_id = h.coverage_id and c.latest and c.standing = 'COUNTED'
				join membership.shared_person p on p.person_id = h.person_id
				join membership.shared_coverage v on v.coverage_id = h.coverage_id
				left join expenses.institution i on i.id = c.institution_id
				where c.month between :first and :last
					and c.month < coalesce(h.lost_on, 'infinity') and c.month + interval '1 month' > h.acquired_on
				order by c.month desc, v.insured desc, p.birth_date, c.person_id, c.kind, i.code, c.claim_key
				""")
			.param("insured", insured.value())
			.param("today", today)
			.param("first", first.atDay(1))
			.param("last", last.atDay(1))
			.query((row, number) -> claim(row))
			.list();
	}

	private static Claim claim(ResultSet row) throws SQLException {
		return new Claim(
				new Claim.Patient(new PersonId(row.getLong("person_id")), row.getString("name"), row.getString("kana"),
						row.getString("relationship"), row.getBoolean("insured")),
				month(row, "month").orElseThrow(), CareKind.valueOf(row.getString("kind")),
				new Claim.Institution(row.getString("code"), row.getString("institution")), row.getInt("days"),
				new Claim.Shares(yen(row, "total").orElseThrow(), yen(row, "by_society").orElseThrow(),
						yen(row, "by_public").orElseThrow(), yen(row, "by_patient").orElseThrow()),
				new Claim.Meals(yen(row, "meal_total"), yen(row, "meal_standard")),
				new Claim.Benefits(yen(row, "high_cost_benefit"), yen(row, "additional_benefit")),
				month(row, "paid_month"));
	}

	private static Optional<Yen> yen(ResultSet row, String column) throws SQLException {
		long amount = row.getLong(column);
		return row.wasNull() ? Optional.empty() : Optional.of(new Yen(amount));
	}

	private static Optional<YearMonth> month(ResultSet row, String column) throws SQLException {
		LocalDate first = row.getObject(column, LocalDate.class);
		return Optional.ofNullable(first).map(YearMonth::from);
	}

}
