package jp.mykempo.office;

import java.util.Set;

import jp.mykempo.kernel.StaffId;

/**
 * The member of staff who has logged in, for controllers of desks:
 * <pre>Answer show(@AuthenticationPrincipal CurrentStaff staff) { … }</pre>
 */
public interface CurrentStaff {

	StaffId id();

	/** Name of the account in sessions, counters and the trail, {@code s:3}. */
	String name();

	/** Name for people. */
	String displayName();

	Set<Role> roles();

	default boolean has(Role role) {
		return roles().contains(role);
	}

}
