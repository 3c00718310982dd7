package jp.mykempo.office.team;

import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Sessions;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.office.core.SignedInStaff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends staff accounts, for good or until they are set up anew; sessions end in the same transaction (I9). */
@Component
class AccountEnding {

	private final JdbcClient sql;

	private final Administrators administrators;

	private final RoleRows roles;

	private final Sessions sessions;

	private final SetupLinks links;

	private final AuditTrail trail;

	AccountEnding(JdbcClient sql, Administrators administrators, RoleRows roles, Sessions sessions, SetupLinks links,
			AuditTrail trail) {
		this.sql = sql;
		this.administrators = administrators;
		this.roles = roles;
		this.sessions = sessions;
		this.links = links;
		this.trail = trail;
	}

	@Transactional(propagation = Propagation.MANDATORY)
	public RoleOutcome close(StaffId by, StaffId staff) {
		this.administrators.takeTurn(by);
		boolean closed = this.sql.sql("""
				update office.staff set state = 'closed', closed_at = now(), password_hash = null
				where id = ? and state <> 'closed'
				""").param(staff.value()).update() == 1;
		if (!closed) {
			return RoleOutcome.NO_CHANGE;
		}
		this.sessions.close(List.of(SignedInStaff.principal(staff)));
		this.links.withdraw(staff);
		this.roles.refuseAll(staff, by);
		this.trail.record(new StaffAccountClosed(staff));
		return RoleOutcome.DONE;
	}

	/** The new setup link; empty where the account is closed. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<String> reset(StaffId by, StaffId staff) {
		this.administrators.takeTurn(by);
		return reset(staff);
	}

	/** The same by the command line, which needs no administrator. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<String> reset(StaffId staff) {
		boolean reset = this.sql.sql("""
				with gone as (delete from office.totp where staff_id = :id),
				codes as (delete from office.recovery_code where staff_id = :id)
				update office.staff set state = 'invited', password_hash = null where id = :id and state <> 'closed'
				""").param("id", staff.value()).update() == 1;
		if (!reset) {
			return Optional.empty();
		}
		this.sessions.endAll(SignedInStaff.principal(staff));
		this.trail.record(new StaffAccountReset(staff));
		return Optional.of(this.links.issue(staff));
	}

	/** A staff account was closed. */
	record StaffAccountClosed(StaffId staff) implements AuditRecord {
	}

	/** A staff account lost password and second factor, and got a new setup link. */
	record StaffAccountReset(StaffId staff) implements AuditRecord {
	}

}
