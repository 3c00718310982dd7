package jp.mykempo.people;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.Sessions;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.kernel.AccountId;

/**
 * A member with an account, made without the pages, for tests that are about something else.
 * <pre>Registered hanako = Registered.on(site, mihon.hanako()); Visit visit = hanako.logIn(site);</pre>
 */
public record Registered(Someone person, AccountId account, String loginId, String password, String mail) {

	public static final String PASSWORD = "correct horse battery 7";

	/** An account with a chosen ID and a verified address. */
	public static Registered on(Site site, Someone person) {
		return insert(site, person, "registered", "verified");
	}

	/** An account of the former system whose address was never confirmed (L2). */
	public static Registered former(Site site, Someone person) {
		return insert(site, person, "former-system", "unverified");
	}

	private static Registered insert(Site site, Someone person, String origin, String mailState) {
		String loginId = "member" + person.id().value();
		String mail = "member" + person.id().value() + "@example.jp";
		long id = site.sql().sql("""
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash, consent_version, consented_at, last_login_at, address_due)
				values (:person, :origin, :login, :login, :mail, :mail, :state, :verified, :hash,
					case when :verified then '1' end, case when :verified then now() end, now(), not :verified)
				returning id""")
			.param("person", person.id().value())
			.param("origin", origin)
			.param("login", loginId)
			.param("mail", mail)
			.param("state", mailState)
			.param("verified", mailState.equals("verified"))
			.param("hash", site.bean(Hashing.class).hash(PASSWORD))
			.query(Long.class)
			.single();
		site.bean(Sessions.class).open("m:" + id);
		return new Registered(person, new AccountId(id), loginId, PASSWORD, mail);
	}

	/** A browser in which this member has just logged in. */
	public Visit logIn(Site site) {
		return site.visit().open("/login").fill("id", this.loginId).fill("password", this.password).press("ログイン");
	}

}
