package jp.mykempo.people;

import java.sql.Types;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.kernel.EmployerId;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.people.Someone.Names;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts a family into the coverage master of a test, under a number that no other family of the run has, so that tests
 * share a database without cleaning up. Use {@link MihonFamily} unless the test is about how people are covered:
 *
 * <pre>
 * Family family = Family.in(sql).voluntaryContinuer();
 * Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
 * family.loses(shigeru, LocalDate.of(2026, 11, 1), "DEATH");
 * </pre>
 *
 * Imports of the coverage master do not know these lines: a test of imports writes a file.
 */
public final class Family {

	/** Symbol of every family here. */
	public static final String SYMBOL = "101";

	private static final String INSURER = "06991236";

	private static final LocalDate SINCE = LocalDate.of(2010, 4, 1);

	private static final AtomicInteger numbers = new AtomicInteger(70_000);

	private final JdbcClient sql;

	private final SymbolNumber number = newNumber();

	private int category = 1;

	private Long employer;

	private PersonId insured;

	private int members;

	private Family(JdbcClient sql) {
		this.sql = sql;
	}

	/** An employed person's family, covered since 2010. */
	public static Family in(JdbcClient sql) {
		return new Family(sql);
	}

	/** A number that nobody has yet, for a family that gets another one. */
	public static SymbolNumber newNumber() {
		return new SymbolNumber(SYMBOL, String.valueOf(numbers.incrementAndGet()));
	}

	/** Left the company, stays insured (任意継続): no employer. */
	public Family voluntaryContinuer() {
		this.category = 2;
		return this;
	}

	/** Works there from the beginning; without it the family's employer is 見本電子株式会社. */
	public Family at(EmployerId employer) {
		this.employer = employer.value();
		return this;
	}

	/** An employer that no other family has, with an address. */
	public static EmployerId newEmployer(JdbcClient sql, String name) {
		return new EmployerId(sql.sql("""
				insert into membership.employer (code, name, postal_code, address)
				values (:code, :name, '1000005', '東京都見本区丸の内2-2-2 見本ビル8階') returning id""")
			.param("code", "t" + numbers.incrementAndGet())
			.param("name", name)
			.query(Long.class)
			.single());
	}

	/** The insured person, who comes first. */
	public Someone insured(String name, String kana, String birthDate) {
		Someone person = person(new Names(name, kana), LocalDate.parse(birthDate));
		cover(person, SINCE, this.category == 2 ? "VOLUNTARY_CONTINUATION" : "EMPLOYED", "本人");
		this.insured = person.id();
		return person;
	}

	/** A dependant, covered since 2010 or since birth. */
	public Someone dependant(String name, String kana, String birthDate, String relationship) {
		Someone person = person(new Names(name, kana), LocalDate.parse(birthDate));
		LocalDate from = person.birthDate().isAfter(SINCE) ? person.birthDate() : SINCE;
		cover(person, from, "BECAME_DEPENDANT", relationship);
		return person;
	}

	/** From that day on this person is not covered; the reason as the master keeps it, such as LEFT_EMPLOYMENT. */
	public void loses(Someone person, LocalDate lostOn, String reason) {
		this.sql.sql("""
				update membership.coverage set lost_on = :day, loss_reason = :reason
				where person_id = :person and lost_on is null""")
			.param("day", lostOn)
			.param("reason", reason)
			.param("person", person.id().value())
			.update();
	}

	/** Flagged in the master (DV and the like). */
	public void isProtected(Someone person) {
		this.sql.sql("update membership.person set is_protected = true where id = :person")
			.param("person", person.id().value())
			.update();
	}

	/** Covered from that day on under another number, for a reason such as REEMPLOYED_AFTER_RETIREMENT, without a gap. */
	public Someone renumbered(Someone person, SymbolNumber to, LocalDate from, String reason) {
		loses(person, from, "RENUMBERED");
		this.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, relationship, insured_person_id, employer_id, acquired_on, acquisition_reason,
					previous_coverage_id, key_hash, line_hash, import_run)
				select (select max(id) + 1 from membership.coverage), person_id, insurer_no, :symbol, :number, branch,
					:symbolKey, :numberKey, branch_key, category, insured, relationship, insured_person_id, employer_id, :from, :reason,
					id, 0, 0, 0
				from membership.coverage where person_id = :person and lost_on = :from""")
			.param("symbol", to.symbol())
			.param("number", to.number())
			.param("symbolKey", to.symbolKey())
			.param("numberKey", to.numberKey())
			.param("from", from)
			.param("reason", reason)
			.param("person", person.id().value())
			.update();
		return new Someone(person.id(), person.names(), person.birthDate(), to, person.branch());
	}

	private Someone person(Names names, LocalDate birthDate) {
		long id = this.sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, postal_code, address)
				select coalesce(max(id), 0) + 1, :name, :kana, :key, :birth, '1000991', '東京都見本区桜見町1-2-3'
				from membership.person
				returning id""")
			.param("name", names.written())
			.param("kana", names.kana())
			.param("key", new KanaName(names.kana()).key())
			.param("birth", birthDate)
			.query(Long.class)
			.single();
		return new Someone(new PersonId(id), names, birthDate, this.number, "0" + this.members++);
	}

	/** 見本電子株式会社, the employer of whoever is employed and told no other. */
	private Long employer() {
		if (this.employer == null && this.category == 1) {
			this.employer = this.sql.sql("""
					insert into membership.employer (code, name, postal_code, address)
					values ('mihon', '見本電子株式会社', '1000005', '東京都見本区丸の内1-1-1') on conflict (code) do update set name = excluded.name
					returning id""").query(Long.class).single();
		}
		return this.employer;
	}

	private void cover(Someone person, LocalDate from, String reason, String relationship) {
		this.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, relationship, insured_person_id, employer_id, acquired_on, acquisition_reason,
					key_hash, line_hash, import_run)
				select coalesce(max(id), 0) + 1, :person, :insurer, :symbol, :number, :branch, :symbolKey, :numberKey,
					:branch, :category, :insured, :relationship, :insuredPerson, :employer, :from, :reason, 0, 0, 0
				from membership.coverage""")
			.param("person", person.id().value())
			.param("insurer", INSURER)
			.param("symbol", this.number.symbol())
			.param("number", this.number.number())
			.param("branch", person.branch())
			.param("symbolKey", this.number.symbolKey())
			.param("numberKey", this.number.numberKey())
			.param("category", this.category)
			.param("insured", this.insured == null)
			.param("relationship", relationship)
			.param("insuredPerson", this.insured == null ? null : this.insured.value(), Types.BIGINT)
			.param("employer", this.insured == null ? employer() : null, Types.BIGINT)
			.param("from", from)
			.param("reason", reason)
			.update();
	}

}
