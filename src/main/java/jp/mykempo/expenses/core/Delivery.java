package jp.mykempo.expenses.core;

import java.util.Locale;

/** How a notice on paper reaches its member (お渡しの方法, C5): home, else as the postcards do (V3), in a sealed envelope. */
public enum Delivery {

	/** To the home address in the master. */
	HOME,

	/** By way of the employer's representative address. */
	EMPLOYER,

	/** Handed over at the society's desk. */
	COUNTER,

	/** Not settled: of a protected person (X6), or without any address; the staff agree a way with the person. */
	UNSETTLED;

	/**
	 * The way of a person's post.
	 *
	 * @param way what staff agreed with the person, {@code null} where nothing
	 * @param home whether the master has a home address
	 * @param employer whether the person has an employer with an address
	 */
	public static Delivery of(boolean isProtected, String way, boolean home, boolean employer) {
		if (way != null) {
			return of(way);
		}
		if (isProtected || !home && !employer) {
			return UNSETTLED;
		}
		return home ? HOME : EMPLOYER;
	}

	/** As columns and message keys write it. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static Delivery of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}
