package jp.mykempo.membership;

import java.time.LocalDate;

import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A coverage master to be written line by line; each coverage follows the person's one before, as after an import. */
final class Master {

	static final String OTHER_INSURER = "06990014";

	private static final String INSURER = "06991236";

	private final JdbcClient sql;

	private long last;

	Master(JdbcClient sql) {
		this.sql = sql;
		this.last = sql.sql("select coalesce(max(id), 0) from membership.person").query(Long.class).single();
	}

	PersonId person(String kana, String birthDate, Integer sex) {
		this.last++;
		this.sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				values (:id, '見本', :kana, :key, cast(:birth as date), cast(:sex as smallint))""")
			.param("id", this.last)
			.param("kana", kana)
			.param("key", new KanaName(kana).key())
			.param("birth", birthDate)
			.param("sex", sex)
			.update();
		return new PersonId(this.last);
	}

	PersonId person() {
		return person("ミホン", "1980-01-01", 2);
	}

	void isProtected(PersonId person) {
		this.sql.sql("update membership.person set is_protected = true where id = ?").param(person.value()).update();
	}

	/** An insured person's coverage under "symbol/number/branch"; the period is "2020-04-01..2022-04-01", or open. */
	long insured(PersonId person, String number, String period, String reason) {
		return cover(new Line(person, null, number, period, reason, INSURER));
	}

	long dependant(PersonId person, PersonId of, String number, String period) {
		return cover(new Line(person, of, number, period, "BECAME_DEPENDANT", INSURER));
	}

	long cover(Line line) {
		String[] parts = line.number().split("/");
		String[] days = line.period().split("\\.\\.");
		SymbolNumber number = new SymbolNumber(parts[0], parts[1]);
		LocalDate lostOn = days.length < 2 ? null : LocalDate.parse(days[1]);
		return this.sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, insured_person_id, acquired_on, acquisition_reason, lost_on, loss_reason,
					previous_coverage_id, key_hash, line_hash, import_run)
				select coalesce(max(id), 0) + 1, :person, :insurer, :symbol, :number, :branch, :symbolKey, :numberKey,
					:branch, 1, :insured, :of, cast(:from as date), :reason, cast(:to as date), :loss,
					(select id from membership.coverage where person_id = :person order by acquired_on desc limit 1), 0, 0, 0
				from membership.coverage
				returning id""")
			.param("person", line.person().value())
			.param("insurer", line.insurer())
			.param("symbol", number.symbol())
			.param("number", number.number())
			.param("symbolKey", number.symbolKey())
			.param("numberKey", number.numberKey())
			.param("branch", parts[2])
			.param("insured", line.of() == null)
			.param("of", line.of() == null ? null : line.of().value(), java.sql.Types.BIGINT)
			.param("from", days[0])
			.param("reason", line.reason())
			.param("to", lostOn)
			.param("loss", lostOn == null ? null : "OTHER")
			.query(Long.class)
			.single();
	}

	/** @param of whose dependant; null for an insured person */
	record Line(PersonId person, PersonId of, String number, String period, String reason, String insurer) {
	}

}
