package jp.mykempo.membership;

import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds out whose each row of a table is: for files that tell persons by symbol and number, and for rows that wait
 * until the master knows their person (O3). One statement, however many rows.
 *
 * <p>The table, temporary or not, has {@code insurer_no, symbol_key, number_key, branch_key, kana_key text, birth_date,
 * day date, sex smallint} and, for the answer, {@code person_id, coverage_id bigint, matching text}. Symbol, number and
 * day must be there, the others may be null. Keys are those of {@link jp.mykempo.kernel.SymbolNumber} and
 * {@link jp.mykempo.kernel.KanaName}; hyphens do not matter, nor do zeros before a branch number.
 *
 * <p>A coverage ever told under these keys makes its person a candidate. Where the row tells a branch number, it must
 * agree, and neither date of birth nor sex may contradict; where it tells none, the date of birth must agree and the sex
 * not contradict. Unless branch number and date of birth both agree, the name in kana must not contradict either: a twin
 * whom the master does not know yet has all the rest in common. Sounds, other family names and names cut short do not
 * contradict ({@code membership.same_name}). The name decides between several, too. {@code matching} becomes {@code ONE},
 * {@code NONE}, {@code SEVERAL}, or {@code CONTRADICTION} where those who fit are somebody else.
 *
 * <p>The coverage is the one that contains the day, else the nearest of that person under these keys: what was done before
 * a change of number may be told under the new one.
 */
@Component
public class RowMatching {

	private static final Pattern NAME = Pattern.compile("([a-z_]+\\.)?[a-z_]+");

	private final JdbcClient sql;

	public RowMatching(JdbcClient sql) {
		this.sql = sql;
	}

	/** Matches all rows of the table. */
	public int match(String table) {
		return run(table, "");
	}

	/** Matches the rows of the table whose boolean column is true. */
	public int match(String table, String where) {
		return run(table, "where told." + checked(where));
	}

	private int run(String table, String where) {
		return this.sql.sql(UPDATE.formatted(checked(table), where)).update();
	}

	private static String checked(String name) {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException("Not the name of a table or column");
		}
		return name;
	}

	/**
	 * {@code under}: coverages by key, first those written without hyphens, then the others. {@code fits}: of them those
	 * whose person it may be. {@code found}: one line a row; {@code nearest} is distance in days, minus the day of
	 * acquisition, coverage.
	 */
	private static final String UPDATE = """
			with told as materialized (
				select told.ctid as place, nullif(told.insurer_no, '') as insurer_no,
					replace(told.symbol_key, '-', '') as symbol, replace(told.number_key, '-', '') as number,
					ltrim(nullif(told.branch_key, ''), '0') as branch, told.birth_date, told.sex,
					nullif(told.kana_key, '') as kana, told.day
				from %1$s told %2$s
			), under as (
				select told.*, c.id as coverage_id, c.person_id, c.acquired_on, c.lost_on
				from told join membership.coverage c on c.number_key = told.number and c.symbol_key = told.symbol
				where coalesce(c.insurer_no = told.insurer_no, true) and c.lost_on is distinct from c.acquired_on
					and coalesce(ltrim(c.branch_key, '0') = told.branch, true)
				union all
				select told.*, c.id, c.person_id, c.acquired_on, c.lost_on
				from told
				join membership.coverage c on replace(c.number_key, '-', '') = told.number
					and replace(c.symbol_key, '-', '') = told.symbol and c.number_key || c.symbol_key like '%%-%%'
				where coalesce(c.insurer_no = told.insurer_no, true) and c.lost_on is distinct from c.acquired_on
					and coalesce(ltrim(c.branch_key, '0') = told.branch, true)
			), fits as (
				select under.place, under.person_id,
					coalesce(p.birth_date = under.birth_date, true) and coalesce(p.sex = under.sex, true)
						and case when under.kana is null or under.branch is not null and under.birth_date is not null then true
							else membership.same_name_as(under.kana, p.kana_key, p.kana) end as agrees,
					under.kana is not null and membership.same_name_as(under.kana, p.kana_key, p.kana) as named,
					array[case when under.day < under.acquired_on then under.acquired_on - under.day
						when under.day >= under.lost_on then under.day - under.lost_on + 1 else 0 end,
						date '1800-01-01' - under.acquired_on, under.coverage_id] as nearest
				from under join membership.person p on p.id = under.person_id
				where under.branch is not null
					or p.birth_date = under.birth_date and coalesce(p.sex = under.sex, true)
			), found as (
				select place,
					min(person_id) filter (where agrees) as person, max(person_id) filter (where agrees) as other,
					min(nearest) filter (where agrees) as nearest,
					min(person_id) filter (where agrees and named) as named,
					max(person_id) filter (where agrees and named) as other_named,
					min(nearest) filter (where agrees and named) as nearest_named
				from fits group by place
			), answer as (
				select told.place,
					case when person = other then person when named = other_named then named end as person_id,
					case when person = other then nearest[3] when named = other_named then nearest_named[3] end as coverage_id,
					case when found.place is null then 'NONE' when person is null then 'CONTRADICTION'
						when person = other or named = other_named then 'ONE' else 'SEVERAL' end as matching
				from told left join found on found.place = told.place
			)
			update %1$s told set person_id = answer.person_id, coverage_id = answer.coverage_id, matching = answer.matching
			from answer where answer.place = told.ctid
			""";

}
