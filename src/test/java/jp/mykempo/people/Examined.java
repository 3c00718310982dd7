package jp.mykempo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.EntriesJson;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Interpretation;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Range;
import jp.mykempo.kernel.Sex;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Check-ups of a test's people, put where an import would put them.
 *
 * <pre>
 * Examined.on(hanako, Sex.FEMALE, "2026-10-06").number("3F077000002327101", "148").in(sql);
 * Examined.tenYears(hanako, sql);
 * </pre>
 */
public final class Examined {

	private static final String YES_NO = "1.2.392.200119.6.2003";

	/** Nine check-ups in ten years, as in the design: item, then its values from fiscal 2017 on, without 2020. */
	private static final String[][] COURSES = { { "9N001000000000001", "158.2 158.1 158.1 158.0 158.0 158.0 157.9 157.9 157.8" },
			{ "9N006000000000001", "55.3 56.0 56.4 58.4 58.9 59.7 60.1 60.6 60.3" },
			{ "9N011000000000001", "22.1 22.4 22.6 23.4 23.6 23.9 24.1 24.3 24.2" },
			{ "9N016160100000001", "78.0 78.5 79.0 82.0 82.5 83.0 84.0 84.5 84.0" },
			{ "9A755000000000001", "112 114 118 120 122 126 127 129 132" }, { "9A765000000000001", "70 72 72 74 76 78 79 80 82" },
			{ "3D046000001906202", "5.3 5.3 5.4 5.4 5.5 5.5 5.6 5.7 5.9" }, { "3D010000001926101", "86 88 87 90 92 93 95 97 98" },
			{ "3F070000002327101", "68 67 66 65 66 64 63 63 62" }, { "3F015000002327101", "72 75 80 88 90 92 95 102 98" },
			{ "3B035000002327201", "18 19 19 20 20 21 21 22 21" }, { "3B045000002327201", "14 15 16 18 18 19 20 21 20" },
			{ "3B090000002327101", "20 21 22 24 23 25 26 28 27" }, { "3C015000002327101", "0.60 0.60 0.61 0.62 0.62 0.63 0.63 0.64 0.64" },
			{ "8A065000002391901", "88 87 86 83 82 81 80 79 78" }, { "2A030000001930101", "12.8 12.7 12.9 12.6 12.5 12.7 12.8 12.9 13.0" },
			{ "2A020000001930101", "430 428 431 427 425 428 430 432 433" }, { "3C020000002327101", "4.4 4.5 4.4 4.6 4.7 4.6 4.8 4.9 5.0" } };

	private static final String LDL = "108 112 115 118 121 126 131 138 148";

	private final Someone person;

	private final Sex sex;

	private final LocalDate day;

	private final List<Entry> entries = new ArrayList<>();

	private String institution = "みほん健診センター";

	private Examined(Someone person, Sex sex, LocalDate day) {
		this.person = person;
		this.sex = sex;
		this.day = day;
	}

	public static Examined on(Someone person, Sex sex, String day) {
		return new Examined(person, sex, LocalDate.parse(day));
	}

	/** The check-ups of the design: fiscal 2017 to 2026 without 2020, a woman. */
	public static void tenYears(Someone person, JdbcClient sql) {
		String[] ldl = LDL.split(" ");
		for (int i = 0; i < ldl.length; i++) {
			int year = i < 3 ? 2017 + i : 2018 + i;
			Examined one = on(person, Sex.FEMALE, year + "-10-06").at(year < 2022 ? "さくら台クリニック" : "みほん健診センター");
			for (String[] course : COURSES) {
				one.number(course[0], course[1].split(" ")[i]);
			}
			one.number(year < 2022 ? "3F077000002327201" : "3F077000002327101", ldl[i]);
			one.findings(year).in(sql);
		}
	}

	private Examined findings(int year) {
		boolean fourth = year >= 2024;
		code("9N141000000000011", "2", "1.2.392.200119.6.2202");
		code("1A020000000191111", "1", "1.2.392.200119.6.2102").code("1A010000000191111", year == 2025 ? "2" : "1", "1.2.392.200119.6.2102");
		code("9A110160700000011", year == 2023 ? "1" : "2", "1.2.392.200119.6.2002");
		if (year == 2023) {
			text("9A110160800000049", "洞性徐脈。経過を見てください。");
		}
		code("9N501000000000011", "3", "1.2.392.200119.6.1008").code("9N506000000000011", year == 2026 ? "2" : "3", "1.2.392.200119.6.3001");
		text("9N511000000000049", year == 2026 ? "脂質の値が高めです。医療機関を受診してください。" : "異常ありません。");
		Stream.of("9N701", "9N706", "9N711", "9N741", "9N746").forEach(question -> code(question + "000000000011", "2", YES_NO));
		code("9N736000000000011", fourth ? "3" : "2", fourth ? "1.2.392.200119.6.24060" : YES_NO);
		return code("9N786000000000011", fourth ? "5" : "2", fourth ? "1.2.392.200119.6.24040" : "1.2.392.200119.6.2005");
	}

	public Examined at(String other) {
		this.institution = other;
		return this;
	}

	public Examined number(String code, String value) {
		return value(code, new ItemValue.Measured(new BigDecimal(value), ""));
	}

	/** With the institution's own range and interpretation. */
	public Examined number(String code, String value, String low, String high, Interpretation own) {
		this.entries.add(new Entry(code, new ItemValue.Measured(new BigDecimal(value), ""), own,
				new Range(new BigDecimal(low), new BigDecimal(high)), null, null));
		return this;
	}

	public Examined code(String code, String answer, String system) {
		return value(code, new ItemValue.Coded(answer, system));
	}

	public Examined text(String code, String text) {
		return value(code, new ItemValue.Text(text));
	}

	public Examined value(String code, ItemValue value) {
		this.entries.add(Entry.of(code, value));
		return this;
	}

	/** Under the newest coverage of the person. */
	public void in(JdbcClient sql) {
		sql.sql("""
				insert into checkups.report (person_id, coverage_id, matching, symbol_key, number_key, birth_date, sex, exam_date,
					institution_no, institution_name, report_code, programme_code, content_hash, run_id, entries)
				select c.person_id, c.coverage_id, 'ONE', c.symbol_key, c.number_key, :birth, :sex, :day, '1311111111', :institution,
					10, '010', :hash, 1, cast(:entries as jsonb)
				from membership.shared_coverage c where c.person_id = :person order by c.acquired_on desc limit 1
				""")
			.param("birth", this.person.birthDate())
			.param("sex", this.sex.code())
			.param("day", this.day)
			.param("institution", this.institution)
			.param("hash", this.day.toEpochDay())
			.param("entries", EntriesJson.write(this.entries))
			.param("person", this.person.id().value())
			.update();
	}

}
