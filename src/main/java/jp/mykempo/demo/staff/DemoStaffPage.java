package jp.mykempo.demo.staff;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * The demo's staff with the codes that they would read from their phones.
 *
 * @param seconds how long the codes are shown by the apps still
 */
public record DemoStaffPage(List<Row> staff, String password, long seconds) implements Page {

	/** A member of staff; the role by its key. */
	public record Row(String loginId, String name, String role, String code) {
	}

}
