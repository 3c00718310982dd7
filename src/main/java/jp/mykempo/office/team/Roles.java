package jp.mykempo.office.team;

import jp.mykempo.access.Sessions;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.SignedInStaff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffLetters;
import jp.mykempo.office.core.StaffState;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles by four eyes (T1): one administrator asks, another one grants, neither for oneself. Taking a role away needs one,
 * and ends the sessions that had it; a new one counts from the next login.
 */
@Component
@AllowedTo(Role.ADMINISTRATOR)
class Roles {

	private final RoleRows rows;

	private final Administrators administrators;

	private final StaffAccounts accounts;

	private final Sessions sessions;

	private final StaffLetters letters;

	private final AuditTrail trail;

	Roles(RoleRows rows, Administrators administrators, StaffAccounts accounts, Sessions sessions, StaffLetters letters,
			AuditTrail trail) {
		this.rows = rows;
		this.administrators = administrators;
		this.accounts = accounts;
		this.sessions = sessions;
		this.letters = letters;
		this.trail = trail;
	}

	@Transactional
	public RoleOutcome ask(CurrentStaff by, StaffId staff, Role role, String reason) {
		if (by.id().equals(staff)) {
			return RoleOutcome.OWN;
		}
		boolean closed = this.accounts.get(staff).state() == StaffState.CLOSED;
		if (closed || this.rows.has(staff, role) || !this.rows.ask(staff, role, reason, by.id())) {
			return RoleOutcome.NO_CHANGE;
		}
		this.trail.record(new RoleRequested(staff, role));
		return RoleOutcome.DONE;
	}

	@Transactional
	public RoleOutcome grant(CurrentStaff by, long request) {
		return this.rows.decide(request, "granted", by.id()).map(granted -> {
			this.rows.grant(granted.staff(), granted.role());
			this.trail.record(new RoleGranted(granted.staff(), granted.role()));
			tell(granted.staff());
			return RoleOutcome.DONE;
		}).orElse(RoleOutcome.NO_CHANGE);
	}

	@Transactional
	public RoleOutcome refuse(CurrentStaff by, long request) {
		return this.rows.decide(request, "refused", by.id()).map(refused -> {
			this.trail.record(new RoleRefused(refused.staff(), refused.role()));
			return RoleOutcome.DONE;
		}).orElse(RoleOutcome.NO_CHANGE);
	}

	@Transactional
	public RoleOutcome withdraw(CurrentStaff by, long request) {
		return this.rows.withdraw(request, by.id()).map(withdrawn -> {
			this.trail.record(new RoleRequestWithdrawn(withdrawn.staff(), withdrawn.role()));
			return RoleOutcome.DONE;
		}).orElse(RoleOutcome.NO_CHANGE);
	}

	@Transactional
	public RoleOutcome remove(CurrentStaff by, StaffId staff, Role role) {
		if (by.id().equals(staff)) {
			return RoleOutcome.OWN;
		}
		this.administrators.takeTurn(by.id());
		if (!this.rows.remove(staff, role)) {
			return RoleOutcome.NO_CHANGE;
		}
		this.sessions.endAll(SignedInStaff.principal(staff));
		this.trail.record(new RoleRemoved(staff, role));
		tell(staff);
		return RoleOutcome.DONE;
	}

	private void tell(StaffId staff) {
		this.letters.write(this.accounts.get(staff), "office/roles-changed", letter -> letter);
	}

	/** An administrator asked for a role of somebody. */
	record RoleRequested(StaffId staff, Role role) implements AuditRecord {
	}

	/** Another administrator granted it. */
	record RoleGranted(StaffId staff, Role role) implements AuditRecord {
	}

	/** Another administrator refused it. */
	record RoleRefused(StaffId staff, Role role) implements AuditRecord {
	}

	/** Whoever asked for it took the request back. */
	record RoleRequestWithdrawn(StaffId staff, Role role) implements AuditRecord {
	}

	/** A role was taken away. */
	record RoleRemoved(StaffId staff, Role role) implements AuditRecord {
	}

}
