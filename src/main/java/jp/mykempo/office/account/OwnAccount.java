package jp.mykempo.office.account;

import java.util.List;
import java.util.UUID;

import jp.mykempo.access.Sessions;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What one's own account shows, and its sessions elsewhere. */
@Component
@AllowedTo(anyRole = true)
class OwnAccount {

	private final StaffAccounts accounts;

	private final RecoveryCodes codes;

	private final Sessions sessions;

	private final AuditTrail trail;

	OwnAccount(StaffAccounts accounts, RecoveryCodes codes, Sessions sessions, AuditTrail trail) {
		this.accounts = accounts;
		this.codes = codes;
		this.sessions = sessions;
		this.trail = trail;
	}

	public OwnAccountPage page(CurrentStaff current, List<OwnAccountPage.Running> sessions, String done) {
		Staff staff = this.accounts.get(current.id());
		return new OwnAccountPage(staff.name(), staff.loginId(), staff.mail().text(),
				current.roles().stream().sorted().toList(), this.codes.left(staff.id()), sessions, done);
	}

	@Transactional
	public void endOthers(CurrentStaff staff, UUID current) {
		this.sessions.endAllBut(staff.name(), current);
		this.trail.record(new StaffSessionsEnded(staff.id()));
	}

	@Transactional
	public void end(CurrentStaff staff, UUID session) {
		this.sessions.end(staff.name(), session);
		this.trail.record(new StaffSessionsEnded(staff.id()));
	}

	/** A member of staff ended own sessions elsewhere. */
	record StaffSessionsEnded(StaffId staff) implements AuditRecord {
	}

}
