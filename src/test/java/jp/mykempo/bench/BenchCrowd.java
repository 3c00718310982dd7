package jp.mykempo.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * So many members in families of three, of whom nobody looks at anything: each insured person has an account with web
 * viewing and a small check-up, each member three claims.
 */
final class BenchCrowd {

	private BenchCrowd() {
	}

	/** Loads them as the tables' owner, into a database without members. */
	static void load(JdbcClient sql, int members) {
		fill(sql, members, """
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				select n, 'ミホン', 'ミホン', 'ミホン', date '1950-01-01' + n * 37 % 25000, 1 + n % 2
				from generate_series(1, :members) n""");
		fill(sql, members, """
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, insured_person_id, acquired_on, acquisition_reason, key_hash, line_hash,
					import_run)
				select n, n, '06991236', '9001', (n + 2) / 3, '0' || (n + 2) % 3, '9001', (n + 2) / 3, '0' || (n + 2) % 3, 1,
					n % 3 = 1, case when n % 3 <> 1 then n - (n + 2) % 3 end, '2015-04-01', 'UNKNOWN', n, n, 1
				from generate_series(1, :members) n""");
		accounts(sql, members);
		fill(sql, members, """
				insert into checkups.report (person_id, coverage_id, matching, symbol_key, number_key, birth_date, sex, exam_date,
					institution_no, institution_name, report_code, programme_code, content_hash, run_id, entries)
				select n, n, 'ONE', '9001', (n + 2) / 3, date '1950-01-01' + n * 37 % 25000, 1 + n % 2, current_date - n % 365,
					'1310000000', 'みほん健診センター', 10, '010', n, 1, '[{"c":"9N001000000000001","n":160}]'
				from generate_series(1, :members, 3) n""");
		fill(sql, members, """
				insert into expenses.claim (claim_key, content, run, person_id, coverage_id, total, by_society, by_public,
					by_patient, line, version, month, institution_id, days, latest, standing, kind)
				select hashint8extended(n, month), 1, 1, n, n, 10000, 7000, 0, 3000, 2, 1,
					date_trunc('month', current_date) - make_interval(months => month), 1, 1, true, 'COUNTED', 'MEDICAL_OUT'
				from generate_series(1, :members) n cross join generate_series(0, 2) month""");
	}

	private static void accounts(JdbcClient sql, int members) {
		fill(sql, members, """
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash, consent_version, consented_at)
				select n, 'registered', 'crowd.' || n, 'crowd.' || n, n || '@example.jp', n || '@example.jp', 'verified', true,
					'none', '1', now()
				from generate_series(1, :members, 3) n""");
		sql.sql("insert into access.principal (name) select 'm:' || id from account.account").update();
		sql.sql("insert into viewing.choice (account_id, person_id, wished) select id, person_id, true from account.account").update();
		sql.sql("""
				insert into viewing.password (account_id, person_id, verifier, chosen, used_at)
				select id, person_id, 'none', true, now() from account.account""").update();
	}

	private static void fill(JdbcClient sql, int members, String statement) {
		sql.sql(statement).param("members", members).update();
	}

}
