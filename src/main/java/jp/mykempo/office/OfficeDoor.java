package jp.mykempo.office;

import java.util.Set;

/** An entry of the office's menu (事務局メニュー), offered as a bean by the module whose desk it leads to. */
public interface OfficeDoor {

	/** Who sees it: staff with one of these roles. */
	Set<Role> roles();

	/** Path of the desk, below {@code /office}. */
	String href();

	/** Name of its text. */
	String key();

	/** Place in the menu, the smallest first: 10 postcards, 20 enquiries, 30 members, 40 imports … 90 staff. */
	int order();

	static OfficeDoor of(int order, String href, String key, Role... roles) {
		return new Entry(order, href, key, Set.of(roles));
	}

	/** A door that is always the same. */
	record Entry(int order, String href, String key, Set<Role> roles) implements OfficeDoor {
	}

}
