package jp.mykempo.postcards.core;

import java.util.Locale;

/** Why an order cannot be printed now, or not by this clerk. Its name for people is {@code postcards.obstacle.<key>}. */
public enum Obstacle {

	/** The coverage has ended, or not begun. */
	NOT_COVERED,
	/** Covered under another symbol and number than when it was ordered. */
	RENUMBERED,
	/** 保護: waits until staff have agreed a way with the member (X6). */
	PROTECTED,
	/** No address in the master. */
	NO_ADDRESS,
	/** Nothing is posted to this employer for now. */
	HOLD,
	/** Letters of the address are not in the font (外字). */
	UNPRINTABLE,
	/** This clerk ordered it or approved it (T1). */
	OWN;

	public String key() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
