package jp.mykempo.office.core;

import java.util.Locale;

/** How a staff account stands. */
public enum StaffState {

	/** Added, or to be set up anew: the setup link has not been used. */
	INVITED,

	/** Logs in. */
	OPEN,

	/** Logs in no more; stays for the trail. */
	CLOSED;

	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static StaffState of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
