package jp.mykempo.office.passkeys;

import java.time.Clock;
import java.util.List;

import jp.mykempo.access.Passkey;
import jp.mykempo.access.PasskeyRegistration;
import jp.mykempo.access.Passkeys;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffLetters;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The passkeys (パスキー) of a member of staff: made, named, removed by their owner alone. Their owner is told by mail of
 * one that comes or goes (P5).
 */
@Component
@AllowedTo(anyRole = true)
class StaffPasskeys {

	private final JdbcClient sql;

	private final Passkeys passkeys;

	private final StaffLetters letters;

	private final AuditTrail trail;

	private final Clock clock;

	StaffPasskeys(JdbcClient sql, Passkeys passkeysOfStaff, StaffLetters letters, AuditTrail trail, Clock clock) {
		this.sql = sql;
		this.passkeys = passkeysOfStaff;
		this.letters = letters;
		this.trail = trail;
		this.clock = clock;
	}

	public List<Passkey> list(Staff staff) {
		return this.passkeys.list(staff.principal());
	}

	/**
	 * One of the owner's passkeys.
	 *
	 * @throws NotHere if the owner has none of this id
	 */
	public Passkey get(Staff staff, long id) {
		return list(staff).stream().filter(passkey -> passkey.id() == id).findFirst().orElseThrow(NotHere::new);
	}

	/** Keeps what the device has made. */
	@Transactional
	public PasskeyRegistration add(Staff staff, NewPasskey made, String credential) {
		PasskeyRegistration outcome = this.passkeys.register(made.challenge(), staff.principal(), made.name(), credential);
		if (outcome instanceof PasskeyRegistration.Registered(Passkey passkey)) {
			this.trail.record(new PasskeyAdded(staff.id(), passkey.id()));
			this.letters.write(staff, "office/passkey-added", letter -> letter.with("when", this.clock.instant()));
		}
		return outcome;
	}

	/** @throws NotHere if the owner has none of this id */
	@Transactional
	public void rename(Staff staff, long id, String name) {
		if (!this.passkeys.rename(staff.principal(), id, name)) {
			throw new NotHere();
		}
		this.trail.record(new PasskeyRenamed(staff.id(), id));
	}

	/** @throws NotHere if the owner has none of this id */
	@Transactional
	public Removal remove(Staff staff, long id) {
		boolean otherFactor = lock(staff);
		get(staff, id);
		if (!otherFactor && list(staff).size() == 1) {
			return new Removal.LastFactor();
		}
		this.passkeys.remove(staff.principal(), id);
		this.trail.record(new PasskeyRemoved(staff.id(), id));
		this.letters.write(staff, "office/passkey-removed", letter -> letter.with("when", this.clock.instant()));
		return new Removal.Removed();
	}

	/** Of two removals at once one comes first; whether the owner has an authenticator app beside. */
	private boolean lock(Staff staff) {
		return this.sql.sql("""
				select exists (select from office.totp where staff_id = s.id) from office.staff s where s.id = ? for update
				""").param(staff.id().value()).query(Boolean.class).single();
	}

}
