package jp.mykempo.demo.underway;

import java.util.List;
import java.util.Set;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who has done what there is to see.
 *
 * @param printer makes, prints and posts batches
 * @param second orders for members, and so prints nothing of it
 * @param reception decides enquiries
 * @param healthData prints notices of medical expenses
 */
public record Clerks(StaffId printer, StaffId second, StaffId reception, StaffId healthData) {

	/** Does the work as that clerk. */
	static void as(StaffId clerk, Role role, Runnable work) {
		AtWork staff = new AtWork(clerk, Set.of(role));
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, List.of()));
		try {
			Actor.as(staff.name(), work);
		}
		finally {
			SecurityContextHolder.clearContext();
		}
	}

	/** A clerk at work. */
	private record AtWork(StaffId id, Set<Role> roles) implements CurrentStaff {

		@Override
		public String name() {
			return "s:" + this.id.value();
		}

		@Override
		public String displayName() {
			return name();
		}

	}

}
