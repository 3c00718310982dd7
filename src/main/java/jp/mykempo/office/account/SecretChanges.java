package jp.mykempo.office.account;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jp.mykempo.access.Sessions;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffLetters;
import jp.mykempo.office.core.StaffPasswords;
import jp.mykempo.office.core.Totp;
import jp.mykempo.site.LostRace;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes new secrets of a staff account with all that follows, each in one transaction. */
@Component
class SecretChanges {

	private final StaffPasswords passwords;

	private final Devices devices;

	private final Sessions sessions;

	private final StaffLetters letters;

	private final AuditTrail trail;

	private final Clock clock;

	SecretChanges(StaffPasswords passwords, Devices devices, Sessions sessions, StaffLetters letters, AuditTrail trail,
			Clock clock) {
		this.passwords = passwords;
		this.devices = devices;
		this.sessions = sessions;
		this.letters = letters;
		this.trail = trail;
		this.clock = clock;
	}

	/** The second factor's two parts. */
	@Component
	record Devices(SecondFactors factors, RecoveryCodes codes) {
	}

	@Transactional
	public void replacePassword(Staff staff, String compared, String next, UUID session) {
		if (!this.passwords.replace(staff.id(), compared, next)) {
			throw new LostRace();
		}
		this.sessions.endAllBut(staff.principal(), session);
		tell(staff, "office/password-changed", new StaffPasswordChanged(staff.id()));
	}

	@Transactional
	public void replaceDevice(Staff staff, Totp totp, long step) {
		this.devices.factors().store(staff.id(), totp, step);
		tell(staff, "office/device-changed", new StaffDeviceChanged(staff.id()));
	}

	@Transactional
	public List<String> renewCodes(Staff staff) {
		List<String> codes = this.devices.codes().renew(staff.id());
		tell(staff, "office/codes-renewed", new StaffRecoveryCodesRenewed(staff.id()));
		return codes;
	}

	private void tell(Staff staff, String letter, AuditRecord record) {
		this.letters.write(staff, letter, text -> text.with("when", this.clock.instant()));
		this.trail.record(record);
	}

	/** A member of staff changed the own password. */
	record StaffPasswordChanged(StaffId staff) implements AuditRecord {
	}

	/** A member of staff registered another authenticator app. */
	record StaffDeviceChanged(StaffId staff) implements AuditRecord {
	}

	/** A member of staff made new recovery codes. */
	record StaffRecoveryCodesRenewed(StaffId staff) implements AuditRecord {
	}

}
