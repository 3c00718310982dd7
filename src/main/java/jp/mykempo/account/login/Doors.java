package jp.mykempo.account.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Attempts;
import jp.mykempo.account.core.Duty;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;

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
	 * (C7, R8). A posted one-time password is looked for where what was typed can be one (K5).
	 */
	Optional<Door> find(LoginClaim claim, String browser) {
		return this.sql.sql("""
				with today as (select cast(now() at time zone 'Asia/Tokyo' as date) as day),
				named as (
					select a.id, a.person_id, a.password_hash, a.password_until, a.last_login_at, a.coverage_id
					from account.account a
					where a.state = 'open' and (a.login_key = :id or a.logs_in_by_mail and a.mail_key = cast(:mail as text))
					order by a.login_key is distinct from :id
					limit 1),
				found as materialized (
					select named.*, posted.card_id, posted.verifier as posted_verifier,
						case when posted.card_id is null then 'm:' else 'notice:' end || named.id as subject
					from today, named
					left join account.one_time_password posted on cast(:canBePosted as boolean) and posted.account_id = named.id
						and posted.lapses_at > now()
					where account.still_covered(named.person_id, named.coverage_id, today.day))
				select found.*, found.password_until <= now() as over,
					coalesce(found.last_login_at < now() - make_interval(days => :absence), false) as absent, try.*
				from found cross join lateral access.shared_count_try(found.subject, :browser) try
				""")
			.param("id", claim.idKey())
			.param("mail", claim.mailKey())
			.param("absence", this.properties.absenceDays())
			.param("browser", browser)
			.param("canBePosted", claim.posted().isPresent())
			.query((row, number) -> door(row))
			.optional();
	}

	private static Door door(ResultSet row) throws SQLException {
		return new Door(new AccountId(row.getLong("id")), new PersonId(row.getLong("person_id")),
				locks(row), Attempts.read(row),
				Optional.ofNullable(row.getTimestamp("last_login_at")).map(Timestamp::toInstant),
				row.getBoolean("absent"));
	}

	private static List<Lock> locks(ResultSet row) throws SQLException {
		List<Lock> locks = new ArrayList<>();
		String posted = row.getString("posted_verifier");
		if (posted != null) {
			locks.add(new Lock.Fresh(posted, new CardId(row.getLong("card_id"))));
		}
		if (!row.getBoolean("over")) {
			locks.add(password(row));
		}
		return locks;
	}

	private static Lock password(ResultSet row) throws SQLException {
		String verifier = row.getString("password_hash");
		return row.getTimestamp("password_until") == null ? new Lock.Own(verifier) : new Lock.Posted(verifier);
	}

	/** The password as it is now; empty where the account has been closed, or a posted one's time is over. */
	Optional<Lock> password(AccountId account) {
		return this.sql.sql("""
				select password_hash, password_until from account.account
				where id = :id and state = 'open' and (password_until is null or password_until > now())""")
			.param("id", account.value())
			.query((row, number) -> password(row))
			.optional();
	}

	/**
	 * Notes the login, if the account is still open and its password still the one that was compared; the row stays
	 * locked until the transaction ends.
	 *
	 * @param fresh verifier to replace the present one, or null
	 * @return what comes before the rest of the site
	 */
	Optional<Duty> open(Door door, String verifier, String fresh) {
		return this.sql.sql("""
				update account.account
				set last_login_at = now(), password_hash = coalesce(cast(:fresh as text), password_hash)
				where id = :id and state = 'open' and password_hash = :verifier
					and (password_until is null or password_until > now())
				returning password_until is not null as password_due, address_due,
					consent_version is null as consent_due, mail_state = 'bounced' as bounced
				""")
			.param("id", door.account().value())
			.param("verifier", verifier)
			.param("fresh", fresh)
			.query((row, number) -> duty(row, door.absent()))
			.optional();
	}

	private static Duty duty(ResultSet row, boolean absent) throws SQLException {
		if (row.getBoolean("password_due")) {
			return Duty.SET_PASSWORD;
		}
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
