package jp.mykempo.people;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Sessions;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An account of a test's person, as it stands after a registration: an ID and an address that nobody else has, verified,
 * and a password that all of them share. Use the registration journey where the test is about registering.
 *
 * <pre>
 * MemberAccount hanako = MemberAccount.of(sql, MihonFamily.in(sql).hanako());
 * visit.open("/login").fill("id", hanako.loginId()).fill("password", MemberAccount.PASSWORD).press("ログイン");
 * </pre>
 */
public record MemberAccount(AccountId id, Someone person, String loginId, String mail) {

	public static final String PASSWORD = "さくら咲く 四月の朝に";

	private static final String VERIFIER = AccessFixtures.hashing().hash(PASSWORD);

	/** An open account of the person. */
	public static MemberAccount of(JdbcClient sql, Someone person) {
		String loginId = "member." + person.id().value() + "." + person.number().number();
		return insert(sql, new MemberAccount(null, person, loginId, loginId + "@example.jp"));
	}

	private static MemberAccount insert(JdbcClient sql, MemberAccount wished) {
		AccountId id = new AccountId(sql.sql("""
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash, consent_version, consented_at, created_at)
				values (:person, 'registered', :login, :loginKey, :mail, :mailKey, 'verified', true, :verifier, '1', now(),
					now() - interval '1 year')
				returning id""")
			.param("person", wished.person().id().value())
			.param("login", wished.loginId())
			.param("loginKey", new LoginId(wished.loginId()).key())
			.param("mail", wished.mail())
			.param("mailKey", new MailAddress(wished.mail()).key())
			.param("verifier", VERIFIER)
			.query(Long.class)
			.single());
		new Sessions(sql).open("m:" + id.value());
		return new MemberAccount(id, wished.person(), wished.loginId(), wished.mail());
	}

	/** The same as an account of the former system whose address was never confirmed (L1). */
	public MemberAccount asFormer(JdbcClient sql) {
		return with(sql, """
				origin = 'former-system', mail_state = 'unverified', logs_in_by_mail = false, consent_version = null,
				consented_at = null, address_due = true, last_login_at = timestamptz '2022-05-01 09:00:00+09'""");
	}

	/** Name of the account's sessions and counters. */
	public String principal() {
		return "m:" + this.id.value();
	}

	/** A column of the account's row, changed; for states that only time or other journeys bring about. */
	public MemberAccount with(JdbcClient sql, String assignment) {
		sql.sql("update account.account set " + assignment + " where id = :id").param("id", this.id.value()).update();
		return this;
	}

}
