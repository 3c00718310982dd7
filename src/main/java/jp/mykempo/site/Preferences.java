package jp.mykempo.site;

import java.time.Duration;
import java.util.Locale;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.storage.PublicAddress;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** How a browser likes to read: language and size of letters, kept in two plain cookies for a year. */
@Component
public class Preferences {

	private static final String LANGUAGE = "lang";

	private static final String TEXT = "text";

	private static final String LARGE = "large";

	private final boolean secure;

	Preferences(PublicAddress address) {
		this.secure = address.secure();
	}

	/** The language of the answer: the chosen one, else English where the browser asks for it first, else Japanese. */
	public static Locale locale(HttpServletRequest request) {
		Cookie chosen = WebUtils.getCookie(request, LANGUAGE);
		String language = chosen != null ? chosen.getValue() : request.getLocale().getLanguage();
		return "en".equals(language) && (chosen != null || request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null)
				? Locale.ENGLISH : Locale.JAPANESE;
	}

	static boolean largeText(HttpServletRequest request) {
		Cookie chosen = WebUtils.getCookie(request, TEXT);
		return chosen != null && LARGE.equals(chosen.getValue());
	}

	void keepLanguage(HttpServletResponse response, String language) {
		keep(response, LANGUAGE, "en".equals(language) ? "en" : "ja");
	}

	/** Remembers the size of letters in this browser. */
	public void keepLargeText(HttpServletResponse response, boolean large) {
		keep(response, TEXT, large ? LARGE : "normal");
	}

	private void keep(HttpServletResponse response, String name, String value) {
		response.addHeader(HttpHeaders.SET_COOKIE,
				ResponseCookie.from(name, value)
					.path("/")
					.maxAge(Duration.ofDays(365))
					.httpOnly(true)
					.secure(this.secure)
					.sameSite("Lax")
					.build()
					.toString());
	}

}
