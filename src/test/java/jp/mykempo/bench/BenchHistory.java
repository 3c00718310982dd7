package jp.mykempo.bench;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Ten years of check-ups with 80 values each, and 504 claims of the household a year. */
final class BenchHistory {

	private BenchHistory() {
	}

	static void of(JdbcClient sql, PersonId insured) {
		sql.sql("""
				insert into checkups.report (person_id, coverage_id, matching, symbol_key, number_key, birth_date, sex, exam_date,
					institution_no, institution_name, report_code, programme_code, content_hash, run_id, entries)
				select c.person_id, c.coverage_id, 'ONE', c.symbol_key, c.number_key, p.birth_date, 2,
					current_date - 30 - year * 365, '131000000' || year % 3, 'みほん健診センター', 10, '010', year, 1, entries
				from membership.shared_coverage c
				join membership.shared_person p using (person_id)
				cross join generate_series(0, 9) year
				cross join lateral (
					select jsonb_agg(case type
						when 'NUMBER' then jsonb_build_object('c', code, 'n', 60 + (seq * 7 + year * 3) % 90, 'u', unit)
						when 'TEXT' then jsonb_build_object('c', code, 't', '特記事項なし')
						else jsonb_build_object('c', code, 'k', '1', 's', choices_oid) end order by seq) as entries
					from (select * from (select distinct on (item_key) * from checkups.item order by item_key, seq) one
						order by seq limit 80) eighty) made
				where c.person_id = :person""").param("person", insured.value()).update();
		sql.sql("""
				insert into expenses.institution (id, code, name) values (1, '1311234567', '本町内科医院') on conflict do nothing
				""").update();
		sql.sql("""
				insert into expenses.claim (claim_key, content, run, person_id, coverage_id, total, by_society, by_public,
					by_patient, line, version, month, institution_id, days, latest, standing, kind)
				select hashtextextended(c.person_id || ' ' || month || ' ' || visit, 0), 1, 1, c.person_id, c.coverage_id, 10000,
					7000, 0, 3000, 2, 1, month::date, 1, 1, true, 'COUNTED', 'MEDICAL_OUT'
				from membership.shared_coverage c
				cross join generate_series(date_trunc('year', current_date), current_date, interval '1 month') month
				cross join generate_series(1, 504 / 6 / extract(month from current_date)::int) visit
				where c.person_id = :person or c.insured_person_id = :person""").param("person", insured.value()).update();
	}

}
