package jp.mykempo.account.core;

import java.util.UUID;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.Sessions;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Open accounts in the database of the running site, each of a person of its own, as registration leaves them. */
public final class TestAccounts {

	public static final String PASSWORD = "霧の朝に 笛吹く らくだ 7頭";

	private final Site site;

	private final JdbcClient sql;

	private TestAccounts(Site site) {
		this.site = site;
		this.sql = site.sql();
	}

	public static TestAccounts in(Site site) {
		return new TestAccounts(site);
	}

	/** Some address that nobody has. */
	public static String freshAddress() {
		return "hanako." + UUID.randomUUID().toString().substring(0, 8) + "@example.jp";
	}

	/** 見本 花子 with a chosen login ID; her address opens the account too. */
	public Account withLoginId() {
		Someone person = MihonFamily.in(this.sql).hanako();
		return account(person.id(), "hanako-" + person.number().number(), freshAddress(), true);
	}

	/** 見本 花子 with her address as ID. */
	public Account withAddress(String address) {
		return account(MihonFamily.in(this.sql).hanako().id(), null, address, true);
	}

	/** 見本 花子 with a login ID and an address that another account opens with. */
	public Account sharing(String address) {
		Someone person = MihonFamily.in(this.sql).hanako();
		return account(person.id(), "hanako-" + person.number().number(), address, false);
	}

	/** An account of the former system; its address (or {@code null}) was never confirmed. */
	public Account former(String address) {
		Someone person = MihonFamily.in(this.sql).hanako();
		Account account = account(person.id(), "former-" + person.number().number(), address, false);
		this.sql.sql("""
				update account.account set origin = 'former-system',
					mail_state = case when mail_address is null then null else 'unverified' end
				where id = :id""").param("id", account.id().value()).update();
		return get(account.id());
	}

	/** The account as it stands now. */
	public Account get(AccountId id) {
		return new Accounts(this.sql).get(id);
	}

	private Account account(PersonId person, String loginId, String address, boolean byMail) {
		long id = this.sql.sql("""
				insert into account.account (person_id, origin, login_id, login_key, mail_address, mail_key, mail_state,
					logs_in_by_mail, password_hash, consent_version, consented_at)
				values (:person, 'registered', :login, lower(:login), :mail, lower(:mail),
					case when cast(:mail as text) is null then null else 'verified' end, :byMail, :hash, '1', now())
				returning id""")
			.param("person", person.value())
			.param("login", loginId, java.sql.Types.VARCHAR)
			.param("mail", address, java.sql.Types.VARCHAR)
			.param("byMail", byMail)
			.param("hash", this.site.bean(Hashing.class).hash(PASSWORD))
			.query(Long.class)
			.single();
		new Sessions(this.sql).open("m:" + id);
		return get(new AccountId(id));
	}

}
