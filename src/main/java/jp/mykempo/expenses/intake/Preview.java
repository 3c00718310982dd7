package jp.mykempo.expenses.intake;

import java.util.Map;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.Difference.Who;
import jp.mykempo.imports.RunLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the desk whose care of which month a file adds, corrects or cancels, and who would wait, a line for each person and
 * month; and what the claims that it is about come to, before and after. Neither where nor for what anybody was treated.
 */
final class Preview {

	/** The last word of the file on each claim, beside what counts now. */
	private static final String TOUCHED = """
			with touched as (
				select s.claimant, s.month,
					case when coalesce(v.standing, case when s.cancels then 'CANCELLATION_AHEAD' else 'COUNTED' end) = 'COUNTED'
						then s.total end as after,
					case when known.standing = 'COUNTED' then known.total end as before
				from stage s
				left join version v on v.line = s.line
				left join expenses.claim known on known.claim_key = s.claim_key and known.latest
				where v.version is distinct from 0 and coalesce(v.latest, true))
			""";

	private final JdbcClient sql;

	Preview(JdbcClient sql) {
		this.sql = sql;
	}

	/** Adds the sums to the counts of the report. */
	void sum(Map<String, Long> counts) {
		this.sql.sql(TOUCHED + "select coalesce(sum(before), 0) as before, coalesce(sum(after), 0) as after from touched")
			.query(row -> {
				counts.put("sumBefore", row.getLong("before"));
				counts.put("sumAfter", row.getLong("after"));
			});
	}

	/** Protected persons are told without number and name (X6); whoever is not in the master has no name. */
	void tell(RunLog log) {
		this.sql.sql(TOUCHED + """
				, told as (
					select distinct case when c.person_id is null then 'WAITING' when before is null then 'ADDED'
						when after is null then 'CANCELLED' else 'CORRECTED' end as kind, c.person_id, c.coverage_id,
						case when c.person_id is null then concat_ws('-', c.symbol_key, c.number_key, c.branch_key) end as told_number,
						t.month
					from touched t
					join claimant c on c.claimant = t.claimant and not c.split and (c.month is null or c.month = t.month)
					where before is not null or after is not null
				), first as (
					select * from told
					order by array_position(array['CANCELLED', 'CORRECTED', 'WAITING', 'ADDED'], kind), month, person_id, told_number
					limit :most
				)
				select kind, case when person.is_protected then null when first.person_id is null then told_number
						else concat_ws('-', coverage.symbol, coverage.number, coverage.branch) end as number,
					case when not person.is_protected then person.name end as name,
					case when kind in ('CANCELLED', 'CORRECTED') then to_char(month, 'YYYY-MM') end as before,
					case when kind <> 'CANCELLED' then to_char(month, 'YYYY-MM') end as after
				from first
				left join membership.shared_person person on person.person_id = first.person_id
				left join membership.shared_coverage coverage on coverage.coverage_id = first.coverage_id
				order by array_position(array['CANCELLED', 'CORRECTED', 'WAITING', 'ADDED'], kind), month, first.person_id, told_number
				""")
			.param("most", RunLog.KEPT)
			.query((row, index) -> new Difference(row.getString("kind"), new Who(row.getString("number"), row.getString("name")),
					"month", row.getString("before"), row.getString("after")))
			.list()
			.forEach(log::difference);
	}

}
