package jp.mykempo.viewing.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.account.CurrentMember;
import jp.mykempo.site.NotHere;
import jp.mykempo.viewing.core.ViewingProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The gate in front of health and medical data (閲覧用パスワードの入力, V1). Whether it is open is asked at every click, in
 * one statement, by the database's clock: so it is shut everywhere at once by whatever raises the password's version,
 * and after 15 idle minutes.
 */
@Repository
class ViewingGate {

	private final JdbcClient sql;

	private final ViewingProperties properties;

	ViewingGate(JdbcClient sql, ViewingProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/**
	 * Decides for one click.
	 *
	 * @param opening what the session remembers of going through the gate
	 * @param insuredPersonOnly whether the page is closed to dependants
	 * @throws NotHere if the account is closed, or its person not covered any more (C7)
	 */
	GateDecision decide(CurrentMember member, Optional<UUID> opening, boolean insuredPersonOnly) {
		return this.sql.sql("""
				select coverage.insured, coalesce(choice.wished, false) as wished,
					password.verifier is not null and coalesce(password.lapses_at > now(), true) as usable,
					password.chosen, password.used_at is null as fresh, password.wrong_in_a_row >= 30 as stopped,
					case when password.shut_until > now() then password.shut_until end as shut_until,
					opening.id is not null as open, opening.last_used_at < now() - interval '1 minute' as touch_due,
					case when opening.last_used_at < now() - interval '1 minute' then now() else opening.last_used_at end
						+ make_interval(secs => :idle) as closes_at
				from account.shared_account a
				join membership.shared_coverage coverage on coverage.person_id = a.person_id
					and coverage.acquired_on <= (now() at time zone 'Asia/Tokyo')::date
					and coalesce(coverage.lost_on > (now() at time zone 'Asia/Tokyo')::date, true)
				left join viewing.choice choice on choice.account_id = a.id
				left join viewing.password password on password.account_id = a.id
				left join viewing.opening opening on opening.id = :opening and opening.account_id = a.id
					and opening.version = password.version
					and opening.last_used_at > now() - make_interval(secs => :idle)
				where a.id = :account and a.state = 'open'""")
			.param("account", member.account().value())
			.param("opening", opening.orElse(null), Types.OTHER)
			.param("idle", (double) this.properties.idle().toSeconds())
			.query((row, index) -> decision(row, insuredPersonOnly))
			.optional()
			.orElseThrow(NotHere::new);
	}

	private static GateDecision decision(ResultSet row, boolean insuredPersonOnly) throws SQLException {
		if (insuredPersonOnly && !row.getBoolean("insured")) {
			return new GateDecision.InsuredPersonsOnly();
		}
		if (!row.getBoolean("wished")) {
			return new GateDecision.NotOptedIn();
		}
		if (!row.getBoolean("usable")) {
			return new GateDecision.NoPassword();
		}
		return ofPassword(row);
	}

	private static GateDecision ofPassword(ResultSet row) throws SQLException {
		if (row.getBoolean("stopped")) {
			return new GateDecision.LockedUntilReissue();
		}
		OffsetDateTime shutUntil = row.getObject("shut_until", OffsetDateTime.class);
		if (shutUntil != null) {
			Instant until = shutUntil.toInstant();
			return new GateDecision.Locked(until);
		}
		return row.getBoolean("open")
				? new GateDecision.Open(row.getBoolean("touch_due"), row.getObject("closes_at", OffsetDateTime.class).toInstant())
				: new GateDecision.PasswordNeeded(row.getBoolean("chosen"), row.getBoolean("fresh"));
	}

	/** The gate was used just now: 15 minutes more. */
	void touch(UUID opening) {
		this.sql.sql("update viewing.opening set last_used_at = now() where id = ?").param(opening).update();
	}

}
