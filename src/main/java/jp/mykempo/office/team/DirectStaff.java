package jp.mykempo.office.team;

import java.util.Optional;
import java.util.Set;

import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.StaffAccounts;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What whoever runs the machine does about staff, without a second person: the first administrators come from here. The
 * trail names the command line as the one who did it.
 */
@Component
class DirectStaff {

	private static final String ACTOR = "command:staff";

	private final StaffAdding adding;

	private final RoleRows roles;

	private final AccountEnding ending;

	private final StaffAccounts accounts;

	private final AuditTrail trail;

	DirectStaff(StaffAdding adding, RoleRows roles, AccountEnding ending, StaffAccounts accounts, AuditTrail trail) {
		this.adding = adding;
		this.roles = roles;
		this.ending = ending;
		this.accounts = accounts;
		this.trail = trail;
	}

	/** The setup link of a new account; empty where somebody has this login ID already. */
	@Transactional
	public Optional<String> add(NewStaff who, Set<Role> granted) {
		return Actor.as(ACTOR, () -> this.adding.add(who).map(added -> {
			granted.forEach(role -> {
				this.roles.grant(added.staff(), role);
				this.trail.record(new Roles.RoleGranted(added.staff(), role));
			});
			return added.link();
		}));
	}

	/** A new setup link for an account that is not closed; it is as before its setup until then. */
	@Transactional
	public Optional<String> link(LoginId loginId) {
		return Actor.as(ACTOR, () -> this.accounts.find(loginId).flatMap(staff -> this.ending.reset(staff.id())));
	}

}
