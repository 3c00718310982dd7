package jp.mykempo.office.team;

import java.util.Optional;

import jp.mykempo.office.Role;
import jp.mykempo.site.Page;

/**
 * The second look before something is done about somebody's account.
 *
 * @param role the role that is to be taken away
 */
public record ActPage(TeamPage.Row staff, Act act, Optional<Role> role) implements Page {

	/** What is to be done. */
	public enum Act {

		CLOSE("closing"), LINK("link"), REMOVE("roles");

		private final String path;

		Act(String path) {
			this.path = path;
		}

		public String key() {
			return this.path;
		}

	}

	/** Where the form is sent. */
	public String action() {
		return "/office/staff/" + this.staff.id() + "/" + this.act.key() + this.role.map(one -> "/" + one.key()).orElse("");
	}

}
