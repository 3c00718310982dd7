package jp.mykempo.account.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;

import jp.mykempo.access.Attempts;
import jp.mykempo.account.core.Duty;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that a login reads and writes: one statement before the password is hashed, the others after it. */
@Repository
class Doors {

	private final JdbcClient sql;

	private final LoginProperties properties;

	Doors(JdbcClient sql, LoginProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/**
	 * Finds the account and counts the try, in one statement. An exact ID comes before an address (R9). Who is not
	 * covered today under the symbol and number of the account has none any more, even if the job that closes it is late
	 * (C7, R8).
	 */
	Optional<Door> find(LoginClaim claim, String browser) {
		return this.sql.sql("""
				with today as (select cast(now() at time zone 'Asia/Tokyo' as date) as day),
				named as (
					select a.id, a.person_id, a.password_hash, a.last_login_at, a.coverage_id
					from account.account a
					where a.state = 'open' and (a.login_key = :id or a.logs_in_by_mail and a.mail_key = cast(:mail as text))
					order by a.login_key is distinct from :id
					limit 1),
				found as materialized (
					select named.* from named, today
					where account.still_covered(named.person_id, named.coverage_id, today.day))
				select found.id, found.person_id, found.password_hash, found.last_login_at,
					coalesce(found.last_login_at < now() - make_interval(days => :absence), false) as absent, try.*
				from found cross join lateral access.shared_count_try('m:' || found.id, :browser) try
				""")
			.param("id", claim.idKey())
			.param("mail", claim.mailKey())
			.param("absence", this.properties.absenceDays())
			.param("browser", browser)
			.query((row, number) -> door(row))
			.optional();
	}

	private static Door door(ResultSet row) throws SQLException {
		return new Door(new AccountId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				row.getString("password_hash"), Attempts.read(row),
				Optional.ofNullable(row.getTimestamp("last_login_at")).map(Timestamp::toInstant),
				row.getBoolean("absent"));
	}

	/** The verifier as it is now; empty where the account has been closed. */
	Optional<String> verifier(AccountId account) {
		return this.sql.sql("select password_hash from account.account where id = :id and state = 'open'")
			.param("id", account.value())
			.query(String.class)
			.optional();
	}

	/**
	 * Notes the login, if the account is still open and its password still the one that was compared; the row stays
	 * locked until the transaction ends.
	 *
	 * @param fresh verifier to replace the present one, or null
	 * @return what comes before the rest of the site
	 */
	Optional<Duty> open(Door door, String fresh) {
		return this.sql.sql("""
				update account.account
				set last_login_at = now(), password_hash = coalesce(cast(:fresh as text), password_hash)
				where id = :id and state = 'open' and password_hash = :verifier
				returning address_due, consent_version is null as consent_due, mail_state = 'bounced' as bounced
				""")
			.param("id", door.account().value())
			.param("verifier", door.verifier())
			.param("fresh", fresh)
			.query((row, number) -> duty(row, door.absent()))
			.optional();
	}

	private static Duty duty(ResultSet row, boolean absent) throws SQLException {
		if (row.getBoolean("address_due")) {
			return row.getBoolean("consent_due") ? Duty.CONSENT : Duty.CONFIRM_ADDRESS;
		}
		return (absent || row.getBoolean("bounced")) ? Duty.CHECK_ADDRESS : Duty.NONE;
	}

	/** Adds the login to the member's history (P6); what the session needs to know is read after the lock. */
	Entered enter(Door door, Browser browser, Duty duty) {
		return this.sql.sql("""
				with event as (
					insert into account.login_event (account_id, succeeded, browser) values (:account, true, :browser))
				select principal.generation, person.name, now() as at
				from access.shared_principal principal, membership.shared_person person
				where principal.name = :principal and person.person_id = :person
				""")
			.param("account", door.account().value())
			.param("browser", browser.label())
			.param("principal", door.principal())
			.param("person", door.person().value())
			.query((row, number) -> new Entered(row.getInt("generation"), row.getString("name"), duty,
					row.getTimestamp("at").toInstant()))
			.single();
	}

	/** Adds a wrong password to the member's history (P6). */
	void addFailure(AccountId account, Browser browser) {
		this.sql.sql("insert into account.login_event (account_id, succeeded, browser) values (:account, false, :browser)")
			.param("account", account.value())
			.param("browser", browser.label())
			.update();
	}

}
