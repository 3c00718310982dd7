package jp.mykempo.office;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.Sessions;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SecondFactors;
import jp.mykempo.office.core.SignedInStaff;
import jp.mykempo.office.core.Totp;

import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Staff accounts that are set up from the start, with a secret that anybody may know: for the demo, and there alone. */
@Component
@Profile("demo")
public class ReadyStaff {

	private final JdbcClient sql;

	private final Sessions sessions;

	private final Hashing hashing;

	private final SecondFactors factors;

	private final TransactionTemplate transaction;

	ReadyStaff(JdbcClient sql, Sessions sessions, Hashing hashing, SecondFactors factors,
			TransactionTemplate transaction) {
		this.sql = sql;
		this.sessions = sessions;
		this.hashing = hashing;
		this.factors = factors;
		this.transaction = transaction;
	}

	/** An account with these roles, unless there is one with this ID already. */
	public void open(String loginId, String name, String password, byte[] secret, Set<Role> roles) {
		boolean there = this.sql.sql("select exists (select from office.staff where login_key = ?)")
			.param(loginId)
			.query(Boolean.class)
			.single();
		if (!there) {
			String verifier = this.hashing.hash(password);
			this.transaction.executeWithoutResult(
					status -> insert(loginId, name, verifier).ifPresent(staff -> equip(staff, secret, roles)));
		}
	}

	private Optional<StaffId> insert(String loginId, String name, String verifier) {
		return this.sql.sql("""
				insert into office.staff (login_id, login_key, name, mail, state, password_hash, set_up_at)
				values (:login, :login, :name, :login || '@kumiai.example', 'open', :hash, now())
				on conflict (login_key) do nothing
				returning id
				""")
			.param("login", loginId)
			.param("name", name)
			.param("hash", verifier)
			.query(Long.class)
			.optional()
			.map(StaffId::new);
	}

	private void equip(StaffId staff, byte[] secret, Set<Role> roles) {
		this.sessions.open(SignedInStaff.principal(staff));
		this.factors.store(staff, new Totp(secret), 0);
		roles.forEach(role -> this.sql.sql("insert into office.staff_role (staff_id, role, granted_by) values (?, ?, 'job:demo')")
			.param(staff.value())
			.param(role.key())
			.update());
	}

	/** The code that the authenticator app of that secret would show at that moment. */
	public static String code(byte[] secret, Instant moment) {
		return new Totp(secret).code(moment);
	}

}
