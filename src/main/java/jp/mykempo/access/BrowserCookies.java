package jp.mykempo.access;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.storage.PublicAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie by which {@link KnownBrowsers} know a browser again: a random id that says nothing about anybody. */
@Component
public class BrowserCookies {

	private static final Duration LIFE = Duration.ofDays(400);

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

	private final KnownBrowsers browsers;

	private final boolean secure;

	public BrowserCookies(KnownBrowsers browsers, PublicAddress address) {
		this.browsers = browsers;
		this.secure = address.secure();
	}

	/** The fingerprint of the browser for {@link Attempts} and {@link KnownBrowsers}; empty where it has no cookie yet. */
	public String fingerprint(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, name());
		return (cookie != null && ID.matcher(cookie.getValue()).matches()) ? this.browsers.fingerprint(cookie.getValue())
				: "";
	}

	/** After a right login: the browser's fingerprint; one that has no cookie yet gets it. */
	public String keep(HttpServletRequest request, HttpServletResponse response) {
		String known = fingerprint(request);
		if (!known.isEmpty()) {
			return known;
		}
		String id = this.browsers.freshId();
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name(), id)
					.path("/")
					.maxAge(LIFE)
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
		return this.browsers.fingerprint(id);
	}

	private String name() {
		return this.secure ? "__Host-mykempo-browser" : "mykempo-browser";
	}

}
