package jp.mykempo.account.core;

import java.util.Locale;

/** Why an address is to be confirmed. */
public enum AddressReason {

	/** An account of the former system: its address was never confirmed, or there is none (L2, L3). */
	FORMER_SYSTEM,

	/** The member wants another address (M3). */
	CHANGED,

	/** The member came in with a login notice: whether the address still can be read is not known (F6). */
	LOGIN_NOTICE;

	/** Whether it is due before the site opens, so that the member logs in anew once it is confirmed. */
	public boolean isDuty() {
		return this != CHANGED;
	}

	String column() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static AddressReason of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
