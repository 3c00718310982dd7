package jp.mykempo.office.core;

import java.util.Optional;

import jp.mykempo.access.Attempt;
import jp.mykempo.access.Attempts;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Asks a member of staff who has logged in for the password once more, before what matters is changed. Tries count as
 * those of the login do (P4).
 */
@Component
public class StaffPasswords {

	private final JdbcClient sql;

	private final Attempts attempts;

	private final Hashing hashing;

	public StaffPasswords(JdbcClient sql, Attempts attempts, Hashing hashing) {
		this.sql = sql;
		this.attempts = attempts;
		this.hashing = hashing;
	}

	/**
	 * Compares what was typed; to be called with no transaction open.
	 *
	 * @param browser the browser's fingerprint
	 */
	public PasswordAnswer ask(StaffId staff, String browser, String typed) {
		String principal = SignedInStaff.principal(staff);
		return switch (this.attempts.count(principal, browser)) {
			case Attempt.Allowed allowed -> compare(staff, browser, typed, allowed);
			case Attempt.Slowed(var remaining) -> new PasswordAnswer.Slowed(remaining);
			case Attempt.Stopped() -> new PasswordAnswer.Stopped();
		};
	}

	private PasswordAnswer compare(StaffId staff, String browser, String typed, Attempt.Allowed attempt) {
		String verifier = verifier(staff).orElseThrow();
		try {
			if (!this.hashing.verify(verifier, typed)) {
				return new PasswordAnswer.Wrong();
			}
		}
		catch (HashingBusy ex) {
			this.attempts.takeBack(SignedInStaff.principal(staff), browser, attempt);
			throw ex;
		}
		this.attempts.reset(SignedInStaff.principal(staff), browser);
		return new PasswordAnswer.Right(verifier);
	}

	private Optional<String> verifier(StaffId staff) {
		return this.sql.sql("select password_hash from office.staff where id = ? and state = 'open'")
			.param(staff.value())
			.query(String.class)
			.optional();
	}

	/** Puts a password in the place of the one that was compared; false where that was changed meanwhile. */
	public boolean replace(StaffId staff, String compared, String next) {
		return this.sql.sql("""
				update office.staff set password_hash = :next
				where id = :id and state = 'open' and password_hash = :compared
				""").param("id", staff.value()).param("compared", compared).param("next", next).update() == 1;
	}

}
