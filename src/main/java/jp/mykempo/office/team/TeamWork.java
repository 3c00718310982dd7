package jp.mykempo.office.team;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.Role;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.office.core.Staff;
import jp.mykempo.office.core.StaffAccounts;
import jp.mykempo.office.core.StaffLetters;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with accounts of others: add, close, send a new setup link. */
@Component
@AllowedTo(Role.ADMINISTRATOR)
class TeamWork {

	private final StaffAdding adding;

	private final Roles roles;

	private final AccountEnding ending;

	private final StaffAccounts accounts;

	private final StaffLetters letters;

	private final Clock clock;

	TeamWork(StaffAdding adding, Roles roles, AccountEnding ending, StaffAccounts accounts, StaffLetters letters,
			Clock clock) {
		this.adding = adding;
		this.roles = roles;
		this.ending = ending;
		this.accounts = accounts;
		this.letters = letters;
		this.clock = clock;
	}

	/** Adds an account, mails its setup link, and asks for its roles, which another administrator grants. */
	@Transactional
	public Optional<StaffId> add(CurrentStaff by, NewStaff who, Set<Role> wished, String reason) {
		return this.adding.add(who).map(added -> {
			wished.stream().sorted().forEach(role -> this.roles.ask(by, added.staff(), role, reason));
			mail(this.accounts.get(added.staff()), added.link());
			return added.staff();
		});
	}

	/** Closes the account: its sessions end, its links are dead, requests about it are over. */
	@Transactional
	public RoleOutcome close(CurrentStaff by, StaffId staff) {
		return by.id().equals(staff) ? RoleOutcome.OWN : this.ending.close(by.id(), staff);
	}

	/** Sets the account back to before its setup, and mails a new link. */
	@Transactional
	public RoleOutcome sendLink(CurrentStaff by, StaffId staff) {
		if (by.id().equals(staff)) {
			return RoleOutcome.OWN;
		}
		return this.ending.reset(by.id(), staff).map(link -> {
			mail(this.accounts.get(staff), link);
			return RoleOutcome.DONE;
		}).orElse(RoleOutcome.NO_CHANGE);
	}

	private void mail(Staff staff, String link) {
		Instant until = this.clock.instant().plus(SetupLinks.LIFE);
		this.letters.write(staff, "office/setup-link",
				letter -> letter.with("loginId", staff.loginId()).with("link", link).until(until));
	}

}
