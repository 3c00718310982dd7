package jp.mykempo.membership.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes what was found into the master, in sets. What ends comes first, so that nobody is covered twice in between. */
final class Applying {

	private final JdbcClient sql;

	private final long run;

	Applying(JdbcClient sql, long run) {
		this.sql = sql;
		this.run = run;
	}

	/** Employers come before the comparison: coverages are compared with their ids. */
	void writeEmployers() {
		run("""
				insert into membership.employer (code, name, postal_code, address, phone)
				select code, name, postal_code, address, phone from stage_employer
				on conflict (code) do update
				set name = excluded.name, postal_code = excluded.postal_code, address = excluded.address,
					phone = excluded.phone
				where (employer.name, employer.postal_code, employer.address, employer.phone)
					is distinct from (excluded.name, excluded.postal_code, excluded.address, excluded.phone)
				""");
	}

	/** @param base new persons and coverages get this plus their line */
	void apply(Numbering base) {
		if (base.masterEmpty() && firstLoad("begin")) {
			insertPersons(base.person());
			insertCoverages(base);
			firstLoad("end");
			return;
		}
		closeFormer();
		updateCoverages();
		insertPersons(base.person());
		insertCoverages(base);
		updatePersons();
		chainCoverages();
		writeHistory();
	}

	private boolean firstLoad(String step) {
		return sql.sql("select membership." + step + "_first_load()").query(Boolean.class).single();
	}

	private void closeFormer() {
		run("""
				update membership.coverage c
				set lost_on = s.acquired_on, loss_reason = 'RENUMBERED', line_hash = 0
				from link l join stage s on s.line = l.line
				where c.id = l.closes
				""");
	}

	private void updateCoverages() {
		run("""
				update membership.coverage c
				set %s, key_hash = w.key_hash, line_hash = w.line_hash
				from wished w
				where c.id = w.coverage_id
				""".formatted(assignments(Comparison.OF_COVERAGE)));
	}

	/** A person of several lines is written as the latest of them tells. */
	private void insertPersons(long base) {
		sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex, is_protected, postal_code, address,
					phone, mail)
				select coalesce(l.person_id, :base + s.line), coalesce(name, kana), kana, kana_key, birth_date, sex,
					coalesce(is_protected, false), postal_code, address, phone, mail
				from stage s
				left join (
					select distinct on (r.person_id) r.person_id, r.line
					from resolved r join stage t on t.line = r.line
					where r.person_id > :base
					order by r.person_id, t.acquired_on desc, t.line desc
				) l on l.line = s.line
				where l.line is not null
					or s.coverage_id is null and not exists (select from resolved r where r.line = s.line)
				""").param("base", base).update();
	}

	private void insertCoverages(Numbering base) {
		sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, relationship, insured_person_id, employer_id, employee_number, acquired_on,
					acquisition_reason, lost_on, loss_reason, share_of_costs, share_from, elderly_category,
					continuation_ends_on, notice_issued_on, previous_coverage_id, key_hash, line_hash, import_run)
				select :coverages + s.line, coalesce(r.person_id, :persons + s.line), s.insurer_no, s.symbol, s.number, s.branch,
					s.symbol_key, s.number_key, s.branch, s.category, s.insured, s.relationship, f.insured_person_id,
					e.id, s.employee_number, s.acquired_on, s.acquisition_reason, s.lost_on, s.loss_reason,
					s.share_of_costs, s.share_from, s.elderly_category, s.continuation_ends_on, s.notice_issued_on,
					case when :empty then :coverages + l.before_line end, s.key_hash, s.line_hash, :run
				from stage s
				left join link l on l.line = s.line
				left join resolved r on r.line = s.line
				left join family f on f.line = s.line
				left join membership.employer e on e.code = s.employer_code and s.insured and s.category = 1
				where s.coverage_id is null and r.coverage_id is null
				""")
			.param("coverages", base.coverage())
			.param("persons", base.person())
			.param("empty", base.masterEmpty())
			.param("run", run)
			.update();
	}

	private void updatePersons() {
		run("""
				update membership.person p
				set %s, kana_key = w.kana_key
				from wished w
				where p.id = w.person_id and w.latest and (%s, p.kana_key) is distinct from (%s, w.kana_key)
				""".formatted(assignments(Comparison.OF_PERSON), columns("p", Comparison.OF_PERSON),
				columns("w", Comparison.OF_PERSON)));
	}

	private void chainCoverages() {
		run("""
				update membership.coverage c set previous_coverage_id = chain.previous_id
				from (
					select id, lag(id) over (partition by person_id order by acquired_on) as previous_id
					from membership.coverage
					where person_id in (select person_id from resolved)
				) chain
				where chain.id = c.id and c.previous_coverage_id is distinct from chain.previous_id
				""");
	}

	private void writeHistory() {
		sql.sql("""
				insert into membership.change (import_run, kind, coverage_id, person_id, before, after)
				select :run, kind, coverage_id, person_id, before, after from difference
				""").param("run", run).update();
	}

	boolean changed(String... kinds) {
		return sql.sql("select exists (select from difference where kind in (:kinds))")
			.param("kinds", List.of(kinds))
			.query(Boolean.class)
			.single();
	}

	private static String assignments(List<String> columns) {
		return columns.stream().map(column -> column + " = w." + column).collect(Collectors.joining(", "));
	}

	private static String columns(String table, List<String> columns) {
		return columns.stream().map(column -> table + "." + column).collect(Collectors.joining(", "));
	}

	private void run(String statement) {
		sql.sql(statement).update();
	}

	/** From which numbers on new rows are numbered. */
	record Numbering(long person, long coverage, boolean masterEmpty) {

		static Numbering of(JdbcClient sql, boolean masterEmpty) {
			return new Numbering(last(sql, "person"), last(sql, "coverage"), masterEmpty);
		}

		private static long last(JdbcClient sql, String table) {
			return sql.sql("select coalesce(max(id), 0) from membership." + table).query(Long.class).single();
		}

	}

}
