package jp.mykempo.coveragenotice.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.membership.Category;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is registered of an insured person's household (C1). One statement. */
@Repository
public class Households {

	private final JdbcClient sql;

	public Households(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * The coverages of the day, the insured person's first; former numbers are not part of the notice (C6). Empty for a
	 * dependant and after loss.
	 */
	public List<Coverage> list(PersonId insured, LocalDate day) {
		return this.sql.sql("""
				select p.person_id, p.name, p.kana, p.birth_date, c.insurer_no, c.symbol, c.number, c.branch, c.insured,
					c.relationship, c.acquired_on, c.share_of_costs, c.share_from, c.elderly_category, c.category,
					c.continuation_ends_on, c.lost_on, c.notice_issued_on
				from membership.shared_household(:insured, :day) h
				join membership.shared_coverage c on c.coverage_id = h.coverage_id
				join membership.shared_person p on p.person_id = h.person_id
				where h.acquired_on <= :day and coalesce(h.lost_on > :day, true)
				order by h.insured desc, c.branch_key, p.birth_date""")
			.param("insured", insured.value())
			.param("day", day)
			.query((row, index) -> coverage(row))
			.list();
	}

	private static Coverage coverage(ResultSet row) throws SQLException {
		return new Coverage(new PersonId(row.getLong("person_id")),
				new Coverage.Names(row.getString("name"), row.getString("kana")), day(row, "birth_date"),
				row.getString("insurer_no"), new SymbolNumber(row.getString("symbol"), row.getString("number")),
				row.getString("branch"), row.getBoolean("insured"), row.getString("relationship"), day(row, "acquired_on"),
				new Coverage.Share(row.getInt("share_of_costs"), day(row, "share_from"), row.getString("elderly_category")),
				new Coverage.Until(Category.ofCode(row.getInt("category")), day(row, "continuation_ends_on"),
						day(row, "lost_on"), day(row, "notice_issued_on")));
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
