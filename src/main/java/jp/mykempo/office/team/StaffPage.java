package jp.mykempo.office.team;

import java.util.List;
import java.util.Set;

import jp.mykempo.office.Role;
import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * One staff account, with what can be done about it.
 *
 * @param own whether it is the reader's own, about which others decide
 * @param told what was just done, empty for nothing
 */
public record StaffPage(TeamPage.Row staff, String mail, List<Asked> asked, boolean own, String told,
		FieldErrors errors) implements Page {

	private static final Set<String> TOLD = Set.of("added", "asked", "removed", "closed", "link", "own", "unchanged",
			"granted", "refused", "withdrawn");

	/**
	 * A request for a role that waits.
	 *
	 * @param mine asked for by the reader, who may take it back
	 * @param about about the reader, who has no say in it
	 */
	public record Asked(long id, long staff, String name, Role role, String reason, String by, String at, boolean mine,
			boolean about) {
	}

	static String told(String text) {
		return TOLD.contains(text) ? text : "";
	}

	/** Roles that can be asked for. */
	public List<Role> missing() {
		return List.of(Role.values())
			.stream()
			.filter(role -> !this.staff.roles().contains(role))
			.filter(role -> this.asked.stream().noneMatch(one -> one.role() == role))
			.toList();
	}

	public boolean closed() {
		return this.staff.state().equals("closed");
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
	}

}
