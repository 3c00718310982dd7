package jp.mykempo.account.notice;

import java.util.Optional;
import java.util.UUID;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.Sessions;
import jp.mykempo.account.Correspondence;
import jp.mykempo.account.core.Account;
import jp.mykempo.account.core.Duty;
import jp.mykempo.audit.AuditTrail;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes the member's own password, with all that follows, in one transaction. */
@Component
class OwnPasswordReplacement {

	private final JdbcClient sql;

	private final Sessions sessions;

	private final Correspondence correspondence;

	private final DatabaseClock clock;

	private final AuditTrail audit;

	OwnPasswordReplacement(JdbcClient sql, Sessions sessions, Correspondence correspondence, DatabaseClock clock,
			AuditTrail audit) {
		this.sql = sql;
		this.sessions = sessions;
		this.correspondence = correspondence;
		this.clock = clock;
		this.audit = audit;
	}

	/** Whoever else came in with the posted password is out; of two at once the first one's password stands. */
	@Transactional
	public Optional<Duty> replace(Account account, String verifier, UUID session) {
		Optional<Duty> next = write(account, verifier);
		if (next.isPresent()) {
			this.sessions.endAllBut(account.principal(), session);
			this.correspondence.write(account, "account/password-changed",
					letter -> letter.with("when", this.clock.now()));
			this.audit.record(new OwnPasswordSet(account.id(), account.person()));
		}
		return next;
	}

	private Optional<Duty> write(Account account, String verifier) {
		return this.sql.sql("""
				update account.account set password_hash = :verifier, password_until = null
				where id = :id and state = 'open' and password_until > now()
				returning address_due, consent_version is null as consent_due""")
			.param("verifier", verifier)
			.param("id", account.id().value())
			.query((row, number) -> !row.getBoolean("address_due") ? Duty.NONE
					: row.getBoolean("consent_due") ? Duty.CONSENT : Duty.CONFIRM_ADDRESS)
			.optional();
	}

}
