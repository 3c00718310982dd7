package jp.mykempo.account.archive;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.account.PersonalDataPart;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.office.listing.Csv;


import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the account itself keeps of a member, and every login; no password in any form. */
@Component
@Order(10)
class AccountInArchive implements PersonalDataPart {

	private final JdbcClient sql;

	AccountInArchive(JdbcClient sql) {
		this.sql = sql;
	}

	@Override
	public void write(CurrentMember member, Locale locale, Archive archive) throws IOException {
		archive.json("account.json", facts(member.account()));
		List<Login> logins = logins(member.account());
		archive.file("login-history.csv", Csv.content(List.of("at", "succeeded", "browser"), logins,
				login -> List.of(login.at(), login.succeeded(), login.browser())));
	}

	/** What is registered of the account. */
	record Facts(String loginId, String mailAddress, String mailState, String language, String origin,
			String consentVersion, String consentedAt, String createdAt, String lastLoginAt) {
	}

	/** A login, or a try. */
	record Login(String at, boolean succeeded, String browser) {
	}

	private Facts facts(AccountId account) {
		return this.sql.sql("""
				select login_id, mail_address, mail_state, language, origin, consent_version,
					to_char(consented_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"') as consented_at,
					to_char(created_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"') as created_at,
					to_char(last_login_at at time zone 'Asia/Tokyo', 'YYYY-MM-DD"T"HH24:MI:SS"+09:00"') as last_login_at
				from account.account where id = ?""").param(account.value()).query(Facts.class).single();
	}

	private List<Login> logins(AccountId account) {
		return this.sql.sql("""
				select to_char(at at time zone 'Asia/Tokyo', 'YYYY-MM-DD HH24:MI:SS') as at, succeeded, browser
				from account.login_event where account_id = ? order by id desc""")
			.param(account.value())
			.query(Login.class)
			.list();
	}

}
