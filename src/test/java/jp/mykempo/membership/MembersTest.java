package jp.mykempo.membership;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** R3, R8: whom symbol, number, kana name and date of birth mean. */
class MembersTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final Members members = new Members(sql);

	private long last = 100;

	@ParameterizedTest
	@CsvSource({ "1001, 123, ミホン ハナコ", "１００１, １２３, みほんはなこ", "10-01, 12ー3, ﾐﾎﾝ ﾊﾅｺ", "' 10 01', 1 23, ミホン・ハナコ" })
	void oneWhateverTheWriting(String symbol, String number, String kana) {
		PersonId hanako = person("ミホンハナコ", "1975-04-01");
		covered(hanako, "1001", "123", "2020-04-01", null);

		assertThat(match(symbol, number, kana, "1975-04-01")).isEqualTo(new Match.One(hanako));
	}

	@ParameterizedTest
	@CsvSource({ "1002, 123, ミホンハナコ, 1975-04-01", "1001, 124, ミホンハナコ, 1975-04-01", "1001, 123, ミホンタロウ, 1975-04-01",
			"1001, 123, ミホンハナコ, 1975-04-02" })
	void nobodyIfAnythingDiffers(String symbol, String number, String kana, String birth) {
		covered(person("ミホンハナコ", "1975-04-01"), "1001", "123", "2020-04-01", null);

		assertThat(match(symbol, number, kana, birth)).isEqualTo(new Match.None());
	}

	@Test
	void familyMembersAreToldApart() {
		PersonId mother = person("ミホンハナコ", "1975-04-01");
		PersonId child = person("ミホンジロウ", "2010-05-05");
		covered(mother, "1001", "123", "2020-04-01", null);
		covered(child, "1001", "123", "2020-04-01", null);

		assertThat(match("1001", "123", "ミホンジロウ", "2010-05-05")).isEqualTo(new Match.One(child));
	}

	@Test
	void coverageThatEndsTodayOrBeginsTomorrowIsNone() {
		covered(person("ミホンハナコ", "1975-04-01"), "1001", "123", "2020-04-01", "2026-11-22");
		covered(person("ミホンタロウ", "1976-04-01"), "1001", "124", "2026-11-23", null);

		assertThat(match("1001", "123", "ミホンハナコ", "1975-04-01")).isEqualTo(new Match.None());
		assertThat(match("1001", "124", "ミホンタロウ", "1976-04-01")).isEqualTo(new Match.None());
	}

	@Test
	void aReplacedNumberIsFormerOnlyWhileTheNewOneGoesOn() {
		PersonId hanako = person("ミホンハナコ", "1975-04-01");
		covered(hanako, "1001", "123", "2020-04-01", "2026-04-01");
		covered(hanako, "9000", "7", "2026-04-01", "2026-12-01");

		assertThat(match("1001", "123", "ミホンハナコ", "1975-04-01")).isEqualTo(new Match.Former(hanako));
		assertThat(match("9000", "7", "ミホンハナコ", "1975-04-01")).isEqualTo(new Match.One(hanako));
		Identity former = identity("1001", "123", "ミホンハナコ", "1975-04-01");
		assertThat(members.match(former, LocalDate.of(2026, 12, 1))).isEqualTo(new Match.None());
		assertThat(members.match(former, LocalDate.of(2026, 3, 31))).isEqualTo(new Match.One(hanako));
	}

	@Test
	void comingBackUnderTheSameNumberIsOne() {
		PersonId hanako = person("ミホンハナコ", "1975-04-01");
		covered(hanako, "1001", "123", "2020-04-01", "2022-04-01");
		covered(hanako, "1001", "123", "2025-04-01", null);

		assertThat(match("1001", "123", "ミホンハナコ", "1975-04-01")).isEqualTo(new Match.One(hanako));
	}

	@Test
	void twoPersonsWithTheSameDataAreAmbiguous() {
		PersonId one = person("ミホンハナコ", "1975-04-01");
		PersonId other = person("ミホンハナコ", "1975-04-01");
		covered(one, "1001", "123", "2020-04-01", null);
		covered(other, "1001", "123", "2020-04-01", null);

		assertThat(match("1001", "123", "ミホンハナコ", "1975-04-01"))
			.isEqualTo(new Match.Ambiguous(List.of(one, other)));
	}

	@Test
	void findTellsTheCoverageOfTheDay() {
		PersonId hanako = person("ミホンハナコ", "1975-04-01");
		covered(hanako, "1001", "123", "2020-04-01", "2026-04-01");

		Member member = members.find(hanako, LocalDate.of(2026, 3, 31)).orElseThrow();
		assertThat(member.symbolNumber()).isEqualTo(new SymbolNumber("1001", "123"));
		assertThat(member.lostOn()).isEqualTo(LocalDate.of(2026, 4, 1));
		assertThat(member.employer()).isNull();
		assertThat(members.find(hanako, LocalDate.of(2026, 4, 1))).isEmpty();
		assertThat(members.find(new PersonId(-1), TODAY)).isEmpty();
	}

	@Test
	void theDatabaseRefusesTwoCoveragesAtOnce() {
		PersonId hanako = person("ミホンハナコ", "1975-04-01");
		covered(hanako, "1001", "123", "2020-04-01", "2026-04-01");

		assertThatThrownBy(() -> covered(hanako, "9000", "7", "2026-03-31", null))
			.isInstanceOf(DataAccessException.class);
		covered(hanako, "9000", "7", "2026-04-01", null);
		assertThatThrownBy(() -> covered(hanako, "9001", "8", "2027-04-01", null))
			.isInstanceOf(DataAccessException.class);
	}

	private Match match(String symbol, String number, String kana, String birth) {
		return members.match(identity(symbol, number, kana, birth), TODAY);
	}

	private static Identity identity(String symbol, String number, String kana, String birth) {
		return new Identity(SymbolNumber.parse(symbol, number).orElseThrow(), KanaName.parse(kana).orElseThrow(),
				new BirthDate(LocalDate.parse(birth)));
	}

	private PersonId person(String kana, String birth) {
		sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date)
				values (:id, :kana, :kana, :key, cast(:birth as date))
				""")
			.param("id", ++last)
			.param("kana", kana)
			.param("key", new KanaName(kana).key())
			.param("birth", birth)
			.update();
		return new PersonId(last);
	}

	private void covered(PersonId person, String symbol, String number, String from, String until) {
		SymbolNumber key = new SymbolNumber(symbol, number);
		sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, acquired_on, acquisition_reason, lost_on, loss_reason, key_hash,
					line_hash, import_run)
				values (:id, :person, '06991236', :symbol, :number, :branch, :symbolKey, :numberKey, :branch, 1, true,
					cast(:from as date), 'UNKNOWN', cast(:until as date), :reason, 1, 1, 1)
				""")
			.param("id", ++last)
			.param("person", person.value())
			.param("symbol", symbol)
			.param("number", number)
			.param("branch", String.valueOf(person.value()))
			.param("symbolKey", key.symbolKey())
			.param("numberKey", key.numberKey())
			.param("from", from)
			.param("until", until, Types.VARCHAR)
			.param("reason", until == null ? null : "UNKNOWN", Types.VARCHAR)
			.update();
	}

}
