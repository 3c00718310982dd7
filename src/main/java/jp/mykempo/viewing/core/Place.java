package jp.mykempo.viewing.core;

import java.util.Arrays;
import java.util.Optional;

import jp.mykempo.site.LocalPath;

/** What lies behind the gate (V1): four parts of the site, in the order in which the top page names them, and all in one file. */
public enum Place {

	COVERAGE("/coverage", true),

	CHECKUPS("/checkups", false),

	HEALTH_AGE("/health-age", false),

	EXPENSES("/expenses", true),

	/** Not a part of its own, but all of them in one file. */
	MY_DATA("/my-data", false),

	/** Shows nothing, but opens a dependant's data to the insured person again (X6). */
	HOUSEHOLD("/settings/household/showing", false);

	private final String path;

	private final boolean insuredPersonOnly;

	Place(String path, boolean insuredPersonOnly) {
		this.path = path;
		this.insuredPersonOnly = insuredPersonOnly;
	}

	/** Its first page; everything below it is behind the gate too. */
	public String path() {
		return this.path;
	}

	/** Part of the message keys. */
	public String key() {
		return this.path.substring(this.path.lastIndexOf('/') + 1);
	}

	/** Whether it is for insured persons alone (V2). */
	public boolean insuredPersonOnly() {
		return this.insuredPersonOnly;
	}

	/** The part that a path of this site (with query) leads to; empty for any other text. */
	public static Optional<Place> of(String wanted) {
		return Arrays.stream(values()).filter(place -> LocalPath.isSafe(wanted) && place.holds(wanted)).findFirst();
	}

	private boolean holds(String wanted) {
		String rest = wanted.startsWith(this.path) ? wanted.substring(this.path.length()) : "-";
		return (rest.isEmpty() || rest.startsWith("/") || rest.startsWith("?")) && !rest.contains("..");
	}

}
