package jp.mykempo.site;

/**
 * Sends the browser to another page of the site (303), so that reloading repeats nothing.
 *
 * @param path path within the site, beginning with one slash
 */
public record Redirect(String path) implements Answer {

	public Redirect {
		if (!LocalPath.isSafe(path)) {
			throw new IllegalArgumentException("not a path of this site: " + path);
		}
	}

	public static Redirect to(String path) {
		return new Redirect(path);
	}

}
