package jp.mykempo.membership;

import java.sql.Types;
import java.time.Duration;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** O3: whose the rows of a file are. */
class RowMatchingTest {

	private static final String KEYS = "06991236,101,1";

	private final TestDatabase db = TestDatabase.fresh();

	private final JdbcClient sql = JdbcClient.create(new SingleConnectionDataSource(open(), true));

	private final Master master = new Master(sql);

	private final RowMatching matching = new RowMatching(sql);

	private PersonId mother;

	private PersonId child;

	private long mothers;

	private long childs;

	@BeforeEach
	void family() {
		sql.sql("""
				create temp table told (line int generated always as identity, insurer_no text, symbol_key text, number_key text,
					branch_key text, birth_date date, sex smallint, kana_key text, day date, wanted boolean default true,
					person_id bigint, coverage_id bigint, matching text)""").update();
		mother = master.person("ミホン　ハナコ", "1975-04-01", 2);
		child = master.person("ミホン　ジロウ", "2010-05-05", 1);
		mothers = master.insured(mother, "101/1/00", "2010-04-01", "EMPLOYED");
		childs = master.dependant(child, mother, "101/1/01", "2010-05-05");
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"06991236, 101, 1, 01, 2010-05-05, 1, ミホンジロウ",
			"-, 101, 1, 01, 2010-05-05, 1, -",
			"'', 101, 1, 01, 2010-05-05, -, -",
			"-, 101, 1, 1, -, -, -",
			"-, 101, 1, 0001, -, 1, -",
			"-, 10-1, -1, 01, -, -, ミホンジロウ",
			"-, 10-1, -1, 01, 2010-05-05, -, チガウナマエ",
			"-, 101, 1, -, 2010-05-05, 1, -",
			"-, 101, 1, '', 2010-05-05, -, ミホンジロウ" })
	void theChild(String insurer, String symbol, String number, String branch, String birth, Integer sex, String kana) {
		row(insurer, symbol, number, branch, birth, sex, kana, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(child.value(), childs, "ONE"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = {
			"06990014, 101, 1, 01, 2010-05-05, 1",
			"-, 102, 1, 01, 2010-05-05, 1",
			"-, 101, 2, 01, 2010-05-05, 1",
			"-, 101, 01, 01, 2010-05-05, 1",
			"-, 101, 1, 02, 2010-05-05, 1",
			"-, 101, 1, -, 2010-05-06, 1",
			"-, 101, 1, -, 2010-05-05, 2",
			"-, 101, 1, -, -, 1" })
	void nobody(String insurer, String symbol, String number, String branch, String birth, Integer sex) {
		row(insurer, symbol, number, branch, birth, sex, null, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(null, null, "NONE"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "01, 2010-05-06, 1", "01, 2010-05-05, 2", "00, 2010-05-05, -", "01, -, 2" })
	void theBranchNumberOfSomebodyElse(String branch, String birth, Integer sex) {
		row(null, "101", "1", branch, birth, sex, null, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(null, null, "CONTRADICTION"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "11-22/3-4", "1122/34", "1-122/34", "1122/3-4" })
	void hyphensInTheMasterDoNotMatterEither(String written) {
		PersonId hanako = master.person("ミホンハナコ", "1970-01-01", 2);
		long coverage = master.insured(hanako, written + "/00", "2010-04-01", "EMPLOYED");
		row(null, "1122", "34", "0", null, null, null, "2025-06-01");
		row(null, "112-2", "3-4", null, "1970-01-01", 2, null, "2025-06-01");

		assertThat(matched()).containsOnly(new Found(hanako.value(), coverage, "ONE")).hasSize(2);
	}

	@ParameterizedTest
	@CsvSource({ "ミホンサブロウ, -, 2010-05-05", "ミホンハナコ, -, 2010-05-05", "チガウナマエ, -, 2010-05-05",
			"ミホンジロウエモン, -, 2010-05-05", "チガウサブロウ, -, 2010-05-05", "チガウナマエ, 01, " })
	void nobodysHealthIsShownToATwinWhomTheMasterKnows(String kana, String branch, String birth) {
		row(null, "101", "1", branch.equals("-") ? null : branch, birth, 1, kana, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(null, null, "CONTRADICTION"));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "-", value = { "ミホン　ミ, -", "ミホン　ユウコ, ミホンユウコ", "ミホン　ユウコ, ミホンユコ", "ミホン　ユーコ, ミホンユウコ", "ミホン　ケイコ, ミホンケエコ",
			"ミホン　ユウコ, サトウユウコ", "ミホン　ユウコ, サトウユコ", "ミホン　ユウコ, ミホン", "ミホン　ユウコ, ユウコミホン",
			"ヤマザキ　ユウコ, ヤマサキユウコ", "オオノ　ユウコ, オノユウコ", "ミホンユウコ, サトウユウコ",
			"スミス　ジョン　マイケル, スミスジヨンマイ", "ミホン　ショウ, ミホンシヨウ",
			"ミホン　カヲル, ミホンカオル", "ミホン　ヨシヱ, サトウヨシエ" })
	void smallDifferencesOfANameAreNone(String written, String told) {
		PersonId person = master.person(written, "1990-09-09", 2);
		long coverage = master.dependant(person, mother, "101/1/03", "2015-01-01");
		row(null, "101", "1", null, "1990-09-09", 2, told, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(person.value(), coverage, "ONE"));
	}

	@ParameterizedTest
	@CsvSource({ "ミホン　ハルカ, ミホンハル", "ミホン　ハル, ミホンハルカ", "ミホン　ミ, ミホンアミ", "ミホン　エミ, ミホンサエミ", "ミホンエミ, ミホンサエミ", "ミホンタロウ, サトウジロウ",
			"ミホン　ユイ, ミホンユウ" })
	void twinsWithNamesAlikeAreTwo(String written, String told) {
		PersonId person = master.person(written, "1990-09-09", 2);
		master.dependant(person, mother, "101/1/03", "2015-01-01");
		row(null, "101", "1", null, "1990-09-09", 2, told, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(null, null, "CONTRADICTION"));
	}

	@Test
	void twinsAreToldApartByNameAlone() {
		PersonId twin = master.person("ミホン　サブロウ", "2010-05-05", 1);
		long twins = master.dependant(twin, mother, "101/1/02", "2010-05-05");
		row(null, "101", "1", null, "2010-05-05", 1, null, "2025-06-01");
		row(null, "101", "1", null, "2010-05-05", 1, "ミホン", "2025-06-01");
		row(null, "101", "1", null, "2010-05-05", 1, "チガウ", "2025-06-01");
		row(null, "101", "1", null, "2010-05-05", 1, "サトウサブロウ", "2025-06-01");
		row(null, "101", "1", null, "2010-05-05", 1, "ミホンジロウエモン", "2025-06-01");
		row(null, "101", "1", "02", "2010-05-05", 1, "ミホンジロウ", "2025-06-01");

		Found several = new Found(null, null, "SEVERAL");
		Found contradiction = new Found(null, null, "CONTRADICTION");
		assertThat(matched()).containsExactly(several, several, contradiction, new Found(twin.value(), twins, "ONE"),
				contradiction, new Found(twin.value(), twins, "ONE"));
	}

	@Test
	void aBranchNumberGivenTwiceIsDecidedByTheBirthDate() {
		PersonId later = master.person("ミホンモモ", "2024-02-02", 2);
		sql.sql("update membership.coverage set lost_on = '2023-01-01', loss_reason = 'OTHER' where id = ?").param(childs).update();
		long laters = master.dependant(later, mother, "101/1/01", "2024-02-02");
		row(null, "101", "1", "01", "2024-02-02", 2, null, "2025-06-01");
		row(null, "101", "1", "01", "2010-05-05", 1, null, "2025-06-01");
		row(null, "101", "1", "01", null, null, null, "2025-06-01");

		assertThat(matched()).containsExactly(new Found(later.value(), laters, "ONE"),
				new Found(child.value(), childs, "ONE"), new Found(null, null, "SEVERAL"));
	}

	@Test
	void theCoverageOfTheDayElseTheNearest() {
		PersonId person = master.person("ミホンカズオ", "1960-01-01", 1);
		long first = master.insured(person, "200/5/00", "2010-04-01..2015-04-01", "EMPLOYED");
		long second = master.insured(person, "200/5/00", "2016-04-01..2020-04-01", "EMPLOYED");
		long renumbered = master.insured(person, "900/5/00", "2020-04-01", "OTHER");
		for (String day : List.of("2009-01-01", "2015-03-31", "2015-04-01", "2016-03-31", "2016-04-01", "2019-01-01", "2025-01-01")) {
			row(null, "200", "5", "00", null, null, null, day);
		}
		row(null, "900", "5", "00", null, null, null, "2020-03-31");

		assertThat(matched()).extracting(Found::coverageId)
			.containsExactly(first, first, first, second, second, second, second, renumbered);
	}

	@Test
	void aCoverageWithoutADayIsNone() {
		PersonId person = master.person("ミホンカズオ", "1960-01-01", 1);
		master.insured(person, "200/5/00", "2010-04-01..2010-04-01", "EMPLOYED");
		row(null, "200", "5", "00", null, null, null, "2010-04-01");

		assertThat(matched()).containsExactly(new Found(null, null, "NONE"));
	}

	@Test
	void onlyTheRowsAskedFor() {
		row(null, "101", "1", "01", null, null, null, "2025-06-01");
		row(null, "101", "1", "00", null, null, null, "2025-06-01");
		sql.sql("update told set wanted = false where line = 1").update();

		assertThat(matching.match("told", "wanted")).isEqualTo(1);
		assertThat(answers()).containsExactly(new Found(null, null, null), new Found(mother.value(), mothers, "ONE"));
	}

	@Test
	void aRowIsAnsweredAnewEachTime() {
		row(null, "101", "9", "00", null, null, null, "2025-06-01");
		assertThat(matched()).containsExactly(new Found(null, null, "NONE"));
		PersonId person = master.person();
		long coverage = master.insured(person, "101/9/00", "2020-04-01", "EMPLOYED");

		assertThat(matched()).containsExactly(new Found(person.value(), coverage, "ONE"));
	}

	@Test
	void namesOnlyNoSql() {
		assertThatIllegalArgumentException().isThrownBy(() -> matching.match("told; drop table told"));
		assertThatIllegalArgumentException().isThrownBy(() -> matching.match("told", "true or wanted"));
	}

	@Test
	void aHundredThousandRowsInOneStatement() {
		JdbcClient owner = JdbcClient.create(db.owner());
		owner.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				select 1000 + i, '見本', 'ミホン', 'ミホン', date '1960-01-01' + i % 9000, 1 + i % 2
				from generate_series(1, 100000) i""").update();
		owner.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, acquired_on, acquisition_reason, key_hash, line_hash, import_run)
				select 1000 + i, 1000 + i, '06991236', '500', i / 3, '0' || i % 3, '500', i / 3, '0' || i % 3, 1, true,
					'2010-04-01', 'EMPLOYED', 0, 0, 0
				from generate_series(1, 100000) i""").update();
		sql.sql("""
				insert into told (insurer_no, symbol_key, number_key, branch_key, birth_date, sex, day)
				select '06991236', '500', i / 3, case when i % 2 = 0 then '0' || i % 3 end, date '1960-01-01' + i % 9000,
					1 + i % 2, '2025-06-01'
				from generate_series(1, 100000) i""").update();

		long begun = System.nanoTime();
		matching.match("told");
		Duration took = Duration.ofNanos(System.nanoTime() - begun);

		assertThat(sql.sql("select count(*) from told where matching = 'ONE' and person_id = 1000 + line").query(Long.class).single())
			.isEqualTo(100_000);
		assertThat(took).isLessThan(Duration.ofSeconds(10));
		System.out.println("100,000 rows matched in " + took.toMillis() + " ms");
	}

	private void row(String insurer, String symbol, String number, String branch, String birth, Integer sex, String kana,
			String day) {
		sql.sql("""
				insert into told (insurer_no, symbol_key, number_key, branch_key, birth_date, sex, kana_key, day)
				values (:insurer, :symbol, :number, :branch, cast(:birth as date), :sex, :kana, cast(:day as date))""")
			.param("insurer", insurer)
			.param("symbol", symbol)
			.param("number", number)
			.param("branch", branch)
			.param("birth", birth)
			.param("sex", sex, Types.SMALLINT)
			.param("kana", kana)
			.param("day", day)
			.update();
	}

	private List<Found> matched() {
		matching.match("told");
		return answers();
	}

	private List<Found> answers() {
		return sql.sql("select person_id, coverage_id, matching from told order by line").query(Found.class).list();
	}

	private java.sql.Connection open() {
		try {
			return db.app().getConnection();
		}
		catch (java.sql.SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What a row was answered. */
	record Found(Long personId, Long coverageId, String matching) {
	}

}
