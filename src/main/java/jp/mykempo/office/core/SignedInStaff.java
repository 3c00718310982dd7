package jp.mykempo.office.core;

import java.io.Serial;
import java.util.Set;

import jp.mykempo.access.SessionPrincipal;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.site.Visitor;

/**
 * A member of staff who has logged in, as the session remembers it. Whatever changes roles ends the sessions, so these
 * are the roles of now.
 *
 * @param generation counts how often the account's sessions were ended; an older one is not found any more
 * @param displayName the name in the header
 */
public record SignedInStaff(long staffId, int generation, String displayName, Set<Role> roles)
		implements Visitor, CurrentStaff, SessionPrincipal {

	@Serial
	private static final long serialVersionUID = 1L;

	public SignedInStaff {
		roles = Set.copyOf(roles);
	}

	@Override
	public StaffId id() {
		return new StaffId(this.staffId);
	}

	@Override
	public String name() {
		return principal(id());
	}

	@Override
	public boolean settled() {
		return true;
	}

	@Override
	public boolean member() {
		return false;
	}

	/** Name of the account's sessions and counters. */
	public static String principal(StaffId id) {
		return "s:" + id.value();
	}

	/** Without the name, so that no log can carry it. */
	@Override
	public String toString() {
		return name();
	}

}
