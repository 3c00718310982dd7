package jp.mykempo.membership.intake;

import java.sql.ResultSet;
import java.sql.SQLException;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.Difference.Who;
import jp.mykempo.imports.RunLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a file would change, item by item, for the desk to look through before it is applied: what ends first. Ids become
 * names; a protected person stays without name and number (X6), and their address and the like are not told.
 */
final class Preview {

	private static final String HIDDEN = "'address', 'postal_code', 'phone', 'mail', 'name', 'kana'";

	private final JdbcClient sql;

	Preview(JdbcClient sql) {
		this.sql = sql;
	}

	void tell(RunLog log) {
		this.sql.sql("""
				with told as (
					select d.line, d.kind, concat_ws('-', c.symbol, c.number, c.branch) as number, p.name,
						p.is_protected or coalesce(w.is_protected, false) as hidden, k.item, d.before ->> k.item as before,
						d.after ->> k.item as after
					from difference d
					join membership.coverage c on c.id = d.coverage_id
					join membership.person p on p.id = d.person_id
					left join wished w on w.coverage_id = d.coverage_id
					cross join lateral jsonb_object_keys(d.before || d.after) k (item)
					union all
					select s.line, 'ADDED', concat_ws('-', s.symbol, s.number, s.branch), coalesce(s.name, s.kana),
						coalesce(s.is_protected, false), 'acquired_on', null, s.acquired_on::text
					from stage s
					where s.coverage_id is null and not exists (select from resolved r where r.line = s.line and r.coverage_id is not null)
				), first as (
					select * from told where not (hidden and item in (%s))
					order by array_position(array['ENDED', 'RESTORED', 'RENUMBERED', 'CHANGED'], kind), line, item
					limit :most
				)
				select kind, case when not hidden then number end as number, case when not hidden then name end as name, item,
					%s as before, %s as after
				from first order by array_position(array['ENDED', 'RESTORED', 'RENUMBERED', 'CHANGED'], kind), line, item
				""".formatted(HIDDEN, named("before"), named("after")))
			.param("most", RunLog.KEPT)
			.query((row, index) -> difference(row))
			.list()
			.forEach(log::difference);
	}

	private static String named(String column) {
		return """
				case item
					when 'employer_id' then (select e.name from membership.employer e where e.id = %1$s::bigint)
					when 'insured_person_id' then (
						select case when not i.is_protected then i.name end from membership.person i where i.id = %1$s::bigint)
					else %1$s
				end""".formatted(column);
	}

	private static Difference difference(ResultSet row) throws SQLException {
		return new Difference(row.getString("kind"), new Who(row.getString("number"), row.getString("name")),
				row.getString("item"), row.getString("before"), row.getString("after"));
	}

}
