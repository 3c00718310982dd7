package jp.mykempo.site;

import java.util.regex.Pattern;

/** Tells paths of this site from addresses that lead away; for the {@code next} parameter and redirects. */
public final class LocalPath {

	private static final Pattern SAFE = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~!$&'()*+,;=:@%/?\\-]*");

	private LocalPath() {
	}

	/** Whether the text is a path (with query) of this site. */
	public static boolean isSafe(String path) {
		return path != null && path.length() <= 500 && SAFE.matcher(path).matches();
	}

	/** The path if it is one of this site, else the other one. */
	public static String orElse(String path, String other) {
		return isSafe(path) ? path : other;
	}

}
