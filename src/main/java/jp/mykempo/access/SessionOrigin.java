package jp.mykempo.access;

import java.io.Serializable;

/**
 * Where a session was begun, for its owner to recognise it: set as a session attribute at login.
 * <pre>session.setAttribute(SessionOrigin.ATTRIBUTE, new SessionOrigin(SessionOrigin.label(userAgent), address));</pre>
 *
 * @param agent the browser, as {@link #label} words it
 * @param source the network address
 */
public record SessionOrigin(String agent, String source) implements Serializable {

	public static final String ATTRIBUTE = "mykempo.origin";

	private static final String[][] BROWSERS = { { "Edg", "Edge" }, { "OPR/", "Opera" }, { "SamsungBrowser", "Samsung Internet" },
			{ "Firefox", "Firefox" }, { "FxiOS", "Firefox" }, { "CriOS", "Chrome" }, { "Chrome", "Chrome" },
			{ "Safari", "Safari" } };

	private static final String[][] SYSTEMS = { { "iPhone", "iPhone" }, { "iPad", "iPad" }, { "Android", "Android" },
			{ "Windows", "Windows" }, { "Mac OS X", "Mac" }, { "CrOS", "Chromebook" }, { "Linux", "Linux" } };

	/** "Chrome · Windows" from the User-Agent header, or an empty text where it says nothing that is known. */
	public static String label(String userAgent) {
		if (userAgent == null) {
			return "";
		}
		String browser = first(BROWSERS, userAgent);
		String system = first(SYSTEMS, userAgent);
		return (browser.isEmpty() || system.isEmpty()) ? browser + system : browser + " · " + system;
	}

	private static String first(String[][] names, String userAgent) {
		for (String[] name : names) {
			if (userAgent.contains(name[0])) {
				return name[1];
			}
		}
		return "";
	}

}
