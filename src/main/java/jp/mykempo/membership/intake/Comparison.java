package jp.mykempo.membership.intake;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jp.mykempo.imports.CsvHeader;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What would change: {@code wished} holds what known persons and coverages shall be, {@code difference} what of it
 * differs from the master. Columns that the file does not have stay as they are.
 */
final class Comparison {

	/** Columns of the coverage, beside those that every file has. */
	static final List<String> OF_COVERAGE = List.of("symbol", "number", "branch", "category", "insured", "relationship",
			"insured_person_id", "employer_id", "employee_number", "acquired_on", "acquisition_reason", "lost_on",
			"loss_reason", "share_of_costs", "share_from", "elderly_category", "continuation_ends_on",
			"notice_issued_on");

	static final List<String> OF_PERSON = List.of("name", "kana", "birth_date", "sex", "is_protected", "postal_code",
			"address", "phone", "mail");

	private static final Map<CoverageColumn, String> OPTIONAL = new EnumMap<>(Map.ofEntries(
			Map.entry(CoverageColumn.RELATIONSHIP, "c.relationship"), Map.entry(CoverageColumn.NAME, "p.name"),
			Map.entry(CoverageColumn.SEX, "p.sex"), Map.entry(CoverageColumn.EMPLOYEE_NUMBER, "c.employee_number"),
			Map.entry(CoverageColumn.ACQUISITION_REASON, "c.acquisition_reason"),
			Map.entry(CoverageColumn.SHARE_OF_COSTS, "c.share_of_costs"),
			Map.entry(CoverageColumn.SHARE_FROM, "c.share_from"),
			Map.entry(CoverageColumn.ELDERLY_CATEGORY, "c.elderly_category"),
			Map.entry(CoverageColumn.CONTINUATION_ENDS_ON, "c.continuation_ends_on"),
			Map.entry(CoverageColumn.NOTICE_ISSUED_ON, "c.notice_issued_on"),
			Map.entry(CoverageColumn.POSTAL_CODE, "p.postal_code"), Map.entry(CoverageColumn.ADDRESS, "p.address"),
			Map.entry(CoverageColumn.PHONE, "p.phone"), Map.entry(CoverageColumn.MAIL, "p.mail")));

	private final JdbcClient sql;

	private final CsvHeader<CoverageColumn> header;

	Comparison(JdbcClient sql, CsvHeader<CoverageColumn> header) {
		this.sql = sql;
		this.header = header;
	}

	/** @param masterEmpty then there is nothing to compare with */
	void compare(boolean masterEmpty) {
		makeWished(masterEmpty);
		makeDifferences();
	}

	/** How many employers are new or changed; asked before they are written. */
	Map<String, Long> employers() {
		return row("""
				select
					count(*) filter (where e.id is null) as "employersAdded",
					count(*) filter (where e.id is not null and (e.name, e.postal_code, e.address, e.phone)
						is distinct from (s.name, s.postal_code, s.address, s.phone)) as "employersChanged"
				from stage_employer s left join membership.employer e on e.code = s.code
				""");
	}

	/**
	 * How many coverages of what, in the order in which the report shows them; {@code same} are those whose lines
	 * differ from before, but say nothing new.
	 */
	Map<String, Long> coverages() {
		return row("""
				select
					(select count(*) from stage s where s.coverage_id is null
						and not exists (select from link l where l.line = s.line)) as added,
					(select count(*) from link where coverage_id is null) as renumbered,
					(select count(*) from difference where kind = 'CHANGED') as changed,
					(select count(*) from difference where kind = 'ENDED') as ended,
					(select count(*) from difference where kind = 'RESTORED') as restored,
					(select count(*) from wished w where w.coverage_id is not null
						and not exists (select from difference d where d.coverage_id = w.coverage_id)) as same
				""");
	}

	private Map<String, Long> row(String query) {
		return sql.sql(query).query((row, number) -> {
			Map<String, Long> counts = new LinkedHashMap<>();
			for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
				counts.put(row.getMetaData().getColumnLabel(column), row.getLong(column));
			}
			return counts;
		}).single();
	}

	private void makeWished(boolean masterEmpty) {
		sql.sql("""
				create temp table wished on commit drop as
				select r.line, r.person_id, r.coverage_id, s.key_hash, s.line_hash, s.insurer_no, s.symbol, s.number, s.branch,
					s.symbol_key, s.number_key, s.category, s.insured, %s, f.insured_person_id, e.id as employer_id,
					s.acquired_on, s.lost_on, %s as loss_reason, s.kana, s.kana_key, s.birth_date, %s as is_protected,
					row_number() over (partition by r.person_id order by s.acquired_on desc, s.line desc) = 1
						and not exists (
							select from membership.coverage later
							where later.person_id = r.person_id and later.acquired_on > s.acquired_on
								and not exists (select from resolved t where t.coverage_id = later.id)) as latest
				from resolved r
				join stage s on s.line = r.line
				left join membership.coverage c on c.id = r.coverage_id
				left join membership.person p on p.id = r.person_id
				left join family f on f.line = r.line
				left join membership.employer e on e.code = s.employer_code and s.insured and s.category = 1
				where not :empty
				""".formatted(optional(), lossReason(), header.has(CoverageColumn.PROTECTED) ? "coalesce(s.is_protected, false)"
						: "coalesce(p.is_protected, false)")).param("empty", masterEmpty).update();
		sql.sql("update wished set name = kana where name is null").update();
		sql.sql("analyze wished").update();
	}

	private void makeDifferences() {
		sql.sql("""
				create temp table difference on commit drop as
				select line, coverage_id, person_id, before, after,
					case
						when ends and exists (select from resolved r join stage s on s.line = r.line
							where r.person_id = both_sides.person_id and s.acquired_on = both_sides.lost_on) then 'RENUMBERED'
						when ends then 'ENDED'
						when restored then 'RESTORED'
						else 'CHANGED'
					end as kind
				from (
					select w.line, w.coverage_id, w.person_id, w.lost_on,
						membership.entries_unlike(o.json, n.json) as before, membership.entries_unlike(n.json, o.json) as after,
						w.lost_on is not null and (c.lost_on is null or w.lost_on < c.lost_on) as ends,
						c.lost_on is not null and (w.lost_on is null or w.lost_on > c.lost_on) as restored
					from wished w
					join membership.coverage c on c.id = w.coverage_id
					join membership.person p on p.id = w.person_id
					cross join lateral (select jsonb_build_object(%s) || case when w.latest
						then jsonb_build_object(%s) else '{}' end as json) o
					cross join lateral (select jsonb_build_object(%s) || case when w.latest
						then jsonb_build_object(%s) else '{}' end as json) n
				) both_sides
				where before <> '{}' or after <> '{}'
				union all
				select s.line, c.id, c.person_id, jsonb_build_object('lost_on', c.lost_on, 'loss_reason', c.loss_reason),
					jsonb_build_object('lost_on', s.acquired_on, 'loss_reason', 'RENUMBERED'), 'RENUMBERED'
				from link l
				join stage s on s.line = l.line
				join membership.coverage c on c.id = l.closes
				""".formatted(json("c", OF_COVERAGE), json("p", OF_PERSON), json("w", OF_COVERAGE), json("w", OF_PERSON)))
			.update();
	}

	private String optional() {
		return OPTIONAL.entrySet()
			.stream()
			.map(column -> {
				String name = column.getValue().substring(2);
				boolean told = header.has(column.getKey());
				return (told ? "s." + name : "coalesce(" + column.getValue() + ", s." + name + ")") + " as " + name;
			})
			.collect(Collectors.joining(", "));
	}

	private String lossReason() {
		return header.has(CoverageColumn.LOSS_REASON) ? "s.loss_reason"
				: "case when c.lost_on = s.lost_on then c.loss_reason else s.loss_reason end";
	}

	private static String json(String table, List<String> columns) {
		return columns.stream()
			.map(column -> "'" + column + "', " + table + "." + column)
			.collect(Collectors.joining(", "));
	}

}
