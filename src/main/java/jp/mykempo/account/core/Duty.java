package jp.mykempo.account.core;

import java.util.Set;

/**
 * What a member who has logged in must do before the rest of the site opens; {@link #path} is where each login leads
 * until it is done.
 */
public enum Duty {

	/** Nothing: the site is open. */
	NONE("/home", true),

	/** Came in with a posted one-time password: an own one first (F6, K5). */
	SET_PASSWORD("/welcome/password", false),

	/** Account of the former system: consent first (L1), then the address (L2, L3). */
	CONSENT("/welcome/consent", false),

	/** The address is to be confirmed: account of the former system (L2, L3), or after a login notice (F6). */
	CONFIRM_ADDRESS("/welcome/address", false),

	/** Long absence or a bounced address: one page to look at, which may be passed over (L4). */
	CHECK_ADDRESS("/welcome/back", true);

	/** For who does not agree: taking the own data home, by way of the gate (X4), and the end of the account (M4, O7). */
	private static final Set<String> WITHOUT_CONSENT = Set.of("/my-data", "/my-data/archive.zip", "/viewing/gate",
			"/settings/deletion");

	private final String path;

	private final boolean open;

	Duty(String path, boolean open) {
		this.path = path;
		this.open = open;
	}

	public String path() {
		return this.path;
	}

	/** Whether this page of the site, as its mapping names it, can be reached all the same. */
	boolean opens(Object pattern) {
		return this.open || this == CONSENT && pattern instanceof String page && WITHOUT_CONSENT.contains(page);
	}

	/** Whether the rest of the site can be reached all the same. */
	public boolean open() {
		return this.open;
	}

}
