package jp.mykempo.account.core;

import java.util.Locale;

/** Why an address is to be confirmed. */
public enum AddressReason {

	/** An account of the former system: its address was never confirmed, or there is none (L2, L3). */
	FORMER_SYSTEM,

	/** The member wants another address (M3). */
	CHANGED;

	String column() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static AddressReason of(String column) {
		return valueOf(column.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
