package jp.mykempo.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.checkups.core.EntriesJson;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.ItemValue;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A check-up that somebody of a test has had:
 * <pre>CheckedUp.on("2026-06-01").measured("9A755000000000001", "132", "mmHg").put(sql, hanako);</pre>
 */
public final class CheckedUp {

	private final LocalDate day;

	private final List<Entry> entries = new ArrayList<>();

	private CheckedUp(LocalDate day) {
		this.day = day;
	}

	public static CheckedUp on(String day) {
		return new CheckedUp(LocalDate.parse(day));
	}

	/** All that the age of heart and vessels needs: no medicine, no illness, no smoking, LDL 120, HDL 60, triglycerides 100. */
	public static CheckedUp wholly(String day, int pressure) {
		CheckedUp checkup = on(day).measured("9A755000000000001", String.valueOf(pressure), "mmHg")
			.measured("3F077000002327101", "120", "mg/dL")
			.measured("3F070000002327101", "60", "mg/dL")
			.measured("3F015000002327101", "100", "mg/dL")
			.measured("3D046000001906202", "5.4", "%");
		List.of("9N701000000000011", "9N706000000000011", "9N716000000000011", "9N721000000000011")
			.forEach(question -> checkup.answered(question, "2", "1.2.392.200119.6.2003"));
		return checkup.answered("9N736000000000011", "3", "1.2.392.200119.6.24060");
	}

	public CheckedUp measured(String code, String number, String unit) {
		return with(Entry.of(code, new ItemValue.Measured(new BigDecimal(number), unit)));
	}

	public CheckedUp answered(String code, String answer, String list) {
		return with(Entry.of(code, new ItemValue.Coded(answer, list)));
	}

	/** Instead of what stood there before under the same code. */
	public CheckedUp with(Entry entry) {
		this.entries.removeIf(other -> other.code().equals(entry.code()));
		this.entries.add(entry);
		return this;
	}

	public CheckedUp without(String code) {
		this.entries.removeIf(entry -> entry.code().equals(code));
		return this;
	}

	/** Puts it on file, under the coverage that the person has today. */
	public CheckedUp put(JdbcClient sql, Someone someone) {
		sql.sql("""
				insert into checkups.report (person_id, coverage_id, matching, symbol_key, number_key, birth_date, sex, exam_date,
					institution_no, institution_name, report_code, programme_code, content_hash, run_id, entries)
				select c.person_id, c.coverage_id, 'ONE', c.symbol_key, c.number_key, p.birth_date, coalesce(p.sex, 2), :day,
					'1310000001', 'みほん健診センター', 10, '010', 1, 1, cast(:entries as jsonb)
				from membership.shared_coverage c join membership.shared_person p on p.person_id = c.person_id
				where c.person_id = :person and c.lost_on is null
				""")
			.param("person", someone.id().value())
			.param("day", this.day)
			.param("entries", EntriesJson.write(this.entries))
			.update();
		return this;
	}

}
