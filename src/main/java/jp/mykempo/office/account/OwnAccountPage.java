package jp.mykempo.office.account;

import java.util.List;

import jp.mykempo.office.Role;
import jp.mykempo.site.Page;

/**
 * One's own account.
 *
 * @param codesLeft recovery codes that still work
 * @param done what was just done, empty for nothing
 */
public record OwnAccountPage(String name, String loginId, String mail, List<Role> roles, int codesLeft,
		List<Running> sessions, String done) implements Page {

	private static final int FEW = 3;

	/** A session; the times are written for people. */
	public record Running(String id, String browser, String begun, String lastUsed, boolean current) {
	}

	public boolean others() {
		return this.sessions.size() > 1;
	}

	/** Whether it is time for new recovery codes. */
	public boolean fewCodes() {
		return this.codesLeft < FEW;
	}

}
