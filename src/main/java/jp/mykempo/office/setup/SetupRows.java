package jp.mykempo.office.setup;

import java.util.List;
import java.util.OptionalLong;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.access.Sessions;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.RecoveryCodes;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.SignedInStaff;
import jp.mykempo.office.core.StaffEntrance;
import jp.mykempo.office.core.Totp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a setup writes, in the caller's transaction. */
@Repository
class SetupRows {

	private final JdbcClient sql;

	private final SecondFactors factors;

	private final RecoveryCodes codes;

	private final Sessions sessions;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	SetupRows(JdbcClient sql, SecondFactors factors, RecoveryCodes codes, Sessions sessions, Attempts attempts,
			KnownBrowsers browsers) {
		this.sql = sql;
		this.factors = factors;
		this.codes = codes;
		this.sessions = sessions;
		this.attempts = attempts;
		this.browsers = browsers;
	}

	OptionalLong stepOf(Totp totp, String code) {
		return this.factors.stepOf(totp, code);
	}

	/** The account is open with that password; false where it has been closed. */
	boolean open(StaffId staff, String verifier) {
		return this.sql.sql("""
				update office.staff set state = 'open', password_hash = :verifier, set_up_at = now()
				where id = :id and state <> 'closed'
				""").param("id", staff.value()).param("verifier", verifier).update() == 1;
	}

	/** The device and new recovery codes; nothing of before counts any more, passkeys included. */
	List<String> store(StaffId staff, Totp totp, long step) {
		String principal = SignedInStaff.principal(staff);
		this.factors.store(staff, totp, step);
		this.sessions.endAll(principal);
		this.attempts.forget(List.of(principal, StaffEntrance.codes(staff)));
		this.browsers.forget(List.of(principal));
		forgetPasskeys(principal);
		return this.codes.renew(staff);
	}

	private void forgetPasskeys(String principal) {
		this.sql.sql("select access.shared_forget_passkeys(?)").param(principal).query((row, number) -> "").single();
	}

}
