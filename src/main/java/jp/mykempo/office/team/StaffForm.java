package jp.mykempo.office.team;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.office.Role;
import jp.mykempo.site.FieldErrors;

/** The entries about somebody who is to have a staff account. */
public record StaffForm(String name, String loginId, String mail, List<String> role, String reason) {

	private static final int LONGEST = 100;

	public StaffForm {
		name = name == null ? "" : name;
		loginId = loginId == null ? "" : loginId;
		mail = mail == null ? "" : mail;
		role = role == null ? List.of() : List.copyOf(role);
		reason = reason == null ? "" : reason;
	}

	/** Somebody of whom nothing is entered yet. */
	static StaffForm empty() {
		return new StaffForm(null, null, null, null, null);
	}

	/** The claim, or null after its mistakes have been noted. */
	NewStaff toClaim(FieldErrors errors) {
		String clean = this.name.strip().replaceAll("\\p{Cntrl}", "");
		if (clean.isEmpty() || clean.length() > LONGEST) {
			errors.add("name", "office.team.name.missing", LONGEST);
		}
		LoginId id = errors.take("loginId", LoginId.parse(this.loginId));
		MailAddress address = errors.take("mail", MailAddress.parse(this.mail));
		if (!roles().isEmpty() && reasonClean().isEmpty()) {
			errors.add("reason", "office.team.reason.missing");
		}
		return errors.any() ? null : new NewStaff(id, clean, address, Locale.JAPANESE);
	}

	Set<Role> roles() {
		Set<Role> roles = EnumSet.noneOf(Role.class);
		for (Role one : Role.values()) {
			if (this.role.contains(one.key())) {
				roles.add(one);
			}
		}
		return roles;
	}

	String reasonClean() {
		String clean = this.reason.strip().replaceAll("\\p{Cntrl}", " ");
		return clean.length() > LONGEST * 2 ? clean.substring(0, LONGEST * 2) : clean;
	}

	/** Whether the role is wished for. */
	public boolean wishes(Role role) {
		return this.role.contains(role.key());
	}

	/** Without the name and the address. */
	@Override
	public String toString() {
		return "StaffForm";
	}

}
