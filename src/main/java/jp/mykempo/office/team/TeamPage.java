package jp.mykempo.office.team;

import java.util.List;

import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Listing;
import jp.mykempo.site.Page;

/** The list of staff accounts. */
public record TeamPage(Listing<Row> listing) implements Page {

	/** States to filter by. */
	public static final List<String> STATES = List.of("open", "invited", "closed");

	/** An account; the times are written for people. */
	public record Row(long id, String name, String loginId, List<Role> roles, String state, String added,
			String lastLogin) {
	}

	public List<Role> roles() {
		return List.of(Role.values());
	}

}
