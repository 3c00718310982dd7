package jp.mykempo.checkups.healthage.intake;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.Difference.Who;
import jp.mykempo.imports.RunLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whose health age of which fiscal year would come or be replaced, and who would wait; never how old. */
final class Preview {

	private final JdbcClient sql;

	Preview(JdbcClient sql) {
		this.sql = sql;
	}

	/** Protected persons are told without number and name (X6); whoever is not in the master has no name. */
	void tell(RunLog log) {
		this.sql.sql("""
				with told as (
					select stage.line, stage.fiscal_year, stage.person_id, stage.coverage_id,
						concat_ws('-', stage.symbol_key, stage.number_key, stage.branch_key) as told_number,
						case when stage.person_id is null then 'WAITING' when known.person_id is null then 'ADDED'
							when (known.years, known.measured_on, known.source)
								is distinct from (stage.years, stage.measured_on, stage.source) then 'CHANGED' end as kind
					from health_age_stage stage
					left join checkups.health_age known on known.person_id = stage.person_id and known.fiscal_year = stage.fiscal_year
				), first as (
					select * from told where kind is not null
					order by array_position(array['CHANGED', 'WAITING', 'ADDED'], kind), line limit :most
				)
				select kind, case when person.is_protected then null when first.person_id is null then told_number
						else concat_ws('-', coverage.symbol, coverage.number, coverage.branch) end as number,
					case when not person.is_protected then person.name end as name,
					case when kind = 'CHANGED' then fiscal_year::text end as before, fiscal_year::text as after
				from first
				left join membership.shared_person person on person.person_id = first.person_id
				left join membership.shared_coverage coverage on coverage.coverage_id = first.coverage_id
				order by array_position(array['CHANGED', 'WAITING', 'ADDED'], kind), line
				""")
			.param("most", RunLog.KEPT)
			.query((row, index) -> new Difference(row.getString("kind"), new Who(row.getString("number"), row.getString("name")),
					"fiscal_year", row.getString("before"), row.getString("after")))
			.list()
			.forEach(log::difference);
	}

}
