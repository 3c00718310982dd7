package jp.mykempo.checkups.intake;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.Difference.Who;
import jp.mykempo.imports.RunLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whose check-up of which day would be added, corrected or deleted; never what it says. */
final class Preview {

	private final JdbcClient sql;

	Preview(JdbcClient sql) {
		this.sql = sql;
	}

	/** Protected persons are told without number and name (X6); whoever is not in the master has no name. */
	void tell(RunLog log) {
		sql.sql("""
				select state, case when person.is_protected then null
						when coverage.coverage_id is null then concat_ws('-', told.symbol_key, told.number_key, told.branch_key)
						else concat_ws('-', coverage.symbol, coverage.number, coverage.branch) end as number,
					case when not person.is_protected then person.name end as name,
					case when state <> 'ADDED' then day::text end as before, case when state <> 'DELETED' then day::text end as after
				from checkup_told told
				left join membership.shared_person person on person.person_id = told.person_id
				left join membership.shared_coverage coverage on coverage.coverage_id = told.coverage_id
				where state in ('ADDED', 'CORRECTED', 'DELETED')
				order by array_position(array['DELETED', 'CORRECTED', 'ADDED'], state), seq
				limit :most
				""")
			.param("most", RunLog.KEPT)
			.query((row, number) -> new Difference(row.getString("state"), new Who(row.getString("number"), row.getString("name")),
					"exam_date", row.getString("before"), row.getString("after")))
			.list()
			.forEach(log::difference);
	}

}
