package jp.mykempo.storage;

import java.net.URI;

/**
 * The address under which people reach the site ({@code mykempo.public-address}). Links in mails and the kind of
 * cookies follow it, never the request. https everywhere; plain http on localhost alone.
 *
 * @param origin scheme, host and port, without a path
 */
public record PublicAddress(URI origin) {

	public PublicAddress {
		boolean https = "https".equals(origin.getScheme()) && origin.getHost() != null;
		boolean local = "http".equals(origin.getScheme()) && "localhost".equals(origin.getHost());
		boolean bare = origin.getRawPath() == null || origin.getRawPath().matches("/?");
		if (!(https || local) || !bare) {
			throw new IllegalArgumentException("""
					mykempo.public-address must be the https address of the site without a path, such as \
					https://my.example.jp (http only for localhost), not: """ + origin);
		}
	}

	public static PublicAddress of(String text) {
		return new PublicAddress(URI.create(text.strip().replaceAll("/$", "")));
	}

	/** Whether browsers reach the site by https, so that cookies may be {@code __Host-} ones. */
	public boolean secure() {
		return "https".equals(this.origin.getScheme());
	}

	/** An absolute link; the path begins with a slash. */
	public String link(String path) {
		return this.origin + path;
	}

}
