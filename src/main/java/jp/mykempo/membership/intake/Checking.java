package jp.mykempo.membership.intake;

import java.util.List;

import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What can be wrong between lines, or between a line and the master. */
final class Checking {

	private static final String OVERLAPS = """
			select greatest(line, line_before) as line
			from (
				select line, acquired_on, lag(line) over one as line_before,
					max(coalesce(lost_on, 'infinity')) over (one rows between unbounded preceding and 1 preceding) as lost_before
				from (
					select r.person_id, s.line, s.acquired_on, s.lost_on from resolved r join stage s on s.line = r.line
					union all
					select c.person_id, 0, c.acquired_on, coalesce(closing.acquired_on, c.lost_on)
					from membership.coverage c
					left join (select l.closes, s.acquired_on from link l join stage s on s.line = l.line
						where l.closes is not null) closing on closing.closes = c.id
					where c.person_id in (select person_id from resolved)
						and c.id not in (select coverage_id from resolved where coverage_id is not null)
				) periods
				window one as (partition by person_id order by acquired_on, lost_on nulls last)
			) ordered
			where acquired_on < lost_before
			""";

	/** New lines of different persons under one number: where it is the same person, {@link #OVERLAPS} tells it. */
	private static final String NUMBER_OVERLAPS = """
			select s.line from stage s
			join membership.coverage c on c.number_key = s.number_key and c.symbol_key = s.symbol_key
				and c.branch_key = s.branch and c.insurer_no = s.insurer_no
				and daterange(c.acquired_on, c.lost_on) && daterange(s.acquired_on, s.lost_on)
			where s.coverage_id is null and not exists (select from resolved r where r.line = s.line)
				and not exists (select from resolved r where r.coverage_id = c.id)
				and not exists (select from link l where l.closes = c.id)
			union
			select greatest(s.line, t.line) from repeated s
			join repeated t on t.number_hash = s.number_hash and t.line > s.line and t.birth_date <> s.birth_date
				and daterange(t.acquired_on, t.lost_on) && daterange(s.acquired_on, s.lost_on)
			""";

	private static final String TWO_INSURED = """
			select greatest(s.line, t.line) as line
			from stage s
			join stage t on t.household_hash = s.household_hash and t.insured and t.line > s.line
				and daterange(t.acquired_on, t.lost_on) && daterange(s.acquired_on, s.lost_on)
			where s.insured and t.number_hash <> s.number_hash and s.household_hash in (
				select household_hash from stage where insured group by household_hash having count(*) > 1)
			""";

	private static final String NO_INSURED = """
			select s.line from stage s join family f on f.line = s.line where f.insured_person_id is null
			""";

	private static final String OLD_NUMBER_OF_ANOTHER = """
			select s.line from stage s
			where s.coverage_id is null and s.old_number_key is not null
				and not exists (select from link l where l.line = s.line)
				and exists (
					select from membership.coverage c
					where c.number_key = s.old_number_key and c.symbol_key = s.old_symbol_key
						and c.branch_key = s.old_branch_key)
			""";

	private static final String OLD_NUMBER_OF_NOBODY = """
			select s.line from stage s
			where s.coverage_id is null and s.old_number_key is not null
				and not exists (select from link l where l.line = s.line)
				and not exists (
					select from membership.coverage c
					where c.number_key = s.old_number_key and c.symbol_key = s.old_symbol_key
						and c.branch_key = s.old_branch_key)
			""";

	private final JdbcClient sql;

	private final CsvHeader<CoverageColumn> header;

	private final RunLog log;

	Checking(JdbcClient sql, CsvHeader<CoverageColumn> header, RunLog log) {
		this.sql = sql;
		this.header = header;
		this.log = log;
	}

	/** @param personBase new persons get this plus their line */
	void check(long personBase) {
		findInsured(personBase);
		errors(CoverageColumn.ACQUIRED_ON, "membership.intake.overlap", OVERLAPS);
		errors(CoverageColumn.ACQUIRED_ON, "membership.intake.overlapNumber", NUMBER_OVERLAPS);
		errors(CoverageColumn.INSURED, "membership.intake.twoInsured", TWO_INSURED);
		errors(CoverageColumn.INSURED, "membership.intake.noInsured", NO_INSURED + " and s.lost_on is null");
		warnings(CoverageColumn.INSURED, "membership.intake.noInsured", NO_INSURED + " and s.lost_on is not null");
		errors(CoverageColumn.OLD_NUMBER, "membership.intake.oldNumber.other", OLD_NUMBER_OF_ANOTHER);
		warnings(CoverageColumn.OLD_NUMBER, "membership.intake.oldNumber.unknown", OLD_NUMBER_OF_NOBODY);
	}

	/** Finds the insured person of each dependant: under the same number, at the same time. */
	private void findInsured(long personBase) {
		sql.sql("""
				create temp table family on commit drop as
				select distinct on (f.line) f.line, i.person_id as insured_person_id
				from stage f
				left join (
					select s.household_hash, s.acquired_on, s.lost_on, coalesce(r.person_id, :base + s.line) as person_id
					from stage s left join resolved r on r.line = s.line
					where s.insured
				) i on i.household_hash = f.household_hash
					and i.acquired_on <= coalesce(f.lost_on, 'infinity') and f.acquired_on <= coalesce(i.lost_on, 'infinity')
				where not f.insured
				order by f.line, i.acquired_on desc
				""").param("base", personBase).update();
		sql.sql("analyze family").update();
		sql.sql("""
				update family set insured_person_id = i.person_id
				from stage s
				join membership.coverage i on i.number_key = s.number_key and i.symbol_key = s.symbol_key
					and i.insurer_no = s.insurer_no and i.insured
					and i.acquired_on <= coalesce(s.lost_on, 'infinity') and s.acquired_on <= coalesce(i.lost_on, 'infinity')
				where family.line = s.line and family.insured_person_id is null
				""").update();
	}

	private void errors(CoverageColumn column, String reason, String lines) {
		lines(lines).forEach(line -> log.error(line, place(column), reason));
	}

	private void warnings(CoverageColumn column, String reason, String lines) {
		lines(lines).forEach(line -> log.warning(line, place(column), reason));
	}

	private Place place(CoverageColumn column) {
		return header.place(column);
	}

	private List<Integer> lines(String query) {
		return sql.sql(query).query(Integer.class).list();
	}

}
