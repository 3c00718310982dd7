package jp.mykempo.account.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the accounts of the temporary table, in sets (O10). */
final class AccountOpening {

	/**
	 * Whether an address counts as confirmed: the former system verified it, and the account was used since the day on
	 * which it began to ask for addresses (L1: 2022-06-06 24:00 in Japan).
	 */
	static final String CONFIRMED = """
			(mail_key is not null and mail_verified
				and coalesce(last_login >= timestamptz '2022-06-07 00:00:00+09', false))""";

	private final JdbcClient sql;

	private final long run;

	AccountOpening(JdbcClient sql, long run) {
		this.sql = sql;
		this.run = run;
	}

	/**
	 * Opens the accounts. Of those that share a confirmed address the first one logs in with it, unless an account that
	 * is here already does (R9).
	 *
	 * @return how many; fewer than planned where somebody registered in this very moment
	 */
	long open() {
		long opened = this.sql.sql("""
				with candidate as (
					select *, %1$s as confirmed,
						row_number() over (partition by mail_key, %1$s order by line) = 1
							and not exists (select from account.account a
								where a.logs_in_by_mail and a.mail_key = stage.mail_key) as first_with_address
					from stage where fate = 'ADDED'),
				opened as (
					insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
						logs_in_by_mail, password_hash, last_login_at, address_due)
					select person_id, 'former-system', login_id, login_key, mail_address, mail_key,
						case when mail_key is null then null when confirmed then 'verified' else 'unverified' end,
						confirmed and first_with_address, password_hash, last_login, not confirmed
					from candidate
					on conflict do nothing
					returning id, person_id)
				insert into account.former_account (account_id, import_run, web_viewing)
				select opened.id, :run, stage.web_viewing
				from opened join stage on stage.person_id = opened.person_id and stage.fate = 'ADDED'
				""".formatted(CONFIRMED)).param("run", this.run).update();
		this.sql.sql("""
				select access.shared_open_principals(array_agg('m:' || account_id))
				from account.former_account where import_run = :run
				""").param("run", this.run).query((row, number) -> true).list();
		return opened;
	}

}
