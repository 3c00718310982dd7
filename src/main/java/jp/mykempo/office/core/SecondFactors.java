package jp.mykempo.office.core;

import java.time.Instant;
import java.util.OptionalLong;

import jp.mykempo.access.DatabaseClock;
import jp.mykempo.access.Keys;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The authenticator apps of staff: their sealed secrets, and the last code that each was used with. */
@Repository
public class SecondFactors {

	private static final String PURPOSE = "staff-totp";

	private final JdbcClient sql;

	private final Keys keys;

	private final DatabaseClock clock;

	public SecondFactors(JdbcClient sql, Keys keys, DatabaseClock clock) {
		this.sql = sql;
		this.keys = keys;
		this.clock = clock;
	}

	/**
	 * The step of the code, if it is right for a new device that nobody has yet; {@link #store} keeps it used.
	 */
	public OptionalLong stepOf(Totp totp, String typed) {
		return totp.stepOf(typed, now());
	}

	/** Puts a device in the place of the former one, with the code that proved it used up. */
	public void store(StaffId staff, Totp totp, long step) {
		this.sql.sql("""
				insert into office.totp (staff_id, secret, last_step) values (:staff, :secret, :step)
				on conflict (staff_id) do update set secret = excluded.secret, last_step = excluded.last_step, set_at = now()
				""")
			.param("staff", staff.value())
			.param("secret", this.keys.seal(PURPOSE, totp.secret()))
			.param("step", step)
			.update();
	}

	/**
	 * Uses a code up: right, and newer than any used before. Of several at once, on any node, one gets through.
	 */
	public boolean use(StaffId staff, String typed) {
		OptionalLong step = this.sql.sql("select secret from office.totp where staff_id = ?")
			.param(staff.value())
			.query(byte[].class)
			.optional()
			.map(sealed -> new Totp(this.keys.open(PURPOSE, sealed)).stepOf(typed, now()))
			.orElse(OptionalLong.empty());
		return step.isPresent() && use(staff, step.getAsLong());
	}

	private boolean use(StaffId staff, long step) {
		return this.sql.sql("update office.totp set last_step = :step where staff_id = :staff and last_step < :step")
			.param("staff", staff.value())
			.param("step", step)
			.update() == 1;
	}

	/** The device is lost: none of its codes works any more. */
	public void remove(StaffId staff) {
		this.sql.sql("delete from office.totp where staff_id = ?").param(staff.value()).update();
	}

	private Instant now() {
		return this.clock.now();
	}

}
