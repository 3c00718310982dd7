package jp.mykempo.office.core;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import jp.mykempo.access.Attempts;
import jp.mykempo.access.KnownBrowsers;
import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets in a member of staff who has proved both factors: counters, the browser, the trail, in one transaction. */
@Component
public class StaffEntrance {

	private final JdbcClient sql;

	private final Attempts attempts;

	private final KnownBrowsers browsers;

	private final AuditTrail trail;

	public StaffEntrance(JdbcClient sql, Attempts attempts, KnownBrowsers browsers, AuditTrail trail) {
		this.sql = sql;
		this.attempts = attempts;
		this.browsers = browsers;
		this.trail = trail;
	}

	/**
	 * Lets in.
	 *
	 * @param browser the browser's fingerprint
	 * @param last what is used up only if everything else is right, such as a code
	 * @return empty where the account is not open, or the last thing was not right
	 */
	@Transactional
	public Optional<SignedInStaff> enter(StaffId staff, String browser, SecondFactor factor, BooleanSupplier last) {
		return open(staff).filter(principal -> last.getAsBoolean()).map(principal -> {
			this.sql.sql("update office.staff set last_login_at = now() where id = ?").param(staff.value()).update();
			this.attempts.reset(principal.name(), browser);
			this.attempts.reset(codes(staff), browser);
			this.browsers.remember(principal.name(), browser);
			Actor.as(principal.name(), () -> this.trail.record(new StaffLoggedIn(staff, factor)));
			return principal;
		});
	}

	/** The row stays locked, so that whoever closes the account comes before or after. */
	private Optional<SignedInStaff> open(StaffId staff) {
		return this.sql.sql("""
				select s.id, s.name, principal.generation,
					array(select role from office.staff_role where staff_id = s.id) as roles
				from office.staff s
				join access.shared_principal principal on principal.name = :principal and not principal.closed
				where s.id = :id and s.state = 'open'
				for update of s
				""")
			.param("id", staff.value())
			.param("principal", SignedInStaff.principal(staff))
			.query((row, number) -> new SignedInStaff(row.getLong("id"), row.getInt("generation"), row.getString("name"),
					roles(row)))
			.optional();
	}

	private static Set<Role> roles(ResultSet row) throws SQLException {
		Array roles = row.getArray("roles");
		return Arrays.stream((String[]) roles.getArray()).map(Role::of).collect(Collectors.toSet());
	}

	/** Where wrong codes are counted, apart from wrong passwords. */
	public static String codes(StaffId staff) {
		return SignedInStaff.principal(staff) + "/code";
	}

	/** A member of staff logged in. */
	record StaffLoggedIn(StaffId staff, SecondFactor factor) implements AuditRecord {
	}

}
