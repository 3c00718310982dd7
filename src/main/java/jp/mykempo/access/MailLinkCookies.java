package jp.mykempo.access;

import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Keeps the token of a mail's link between opening the link and pressing the button, for ten minutes and for the page
 * that it belongs to (K2).
 */
@Component
public class MailLinkCookies {

	/** Parameter of the links in letters. */
	public static final String TOKEN = "t";

	private final SealedCookie<Opened> cookie;

	MailLinkCookies(SealedCookies cookies) {
		this.cookie = cookies.of("link", Opened.class, Duration.ofMinutes(10));
	}

	/** A link that was opened: the path of its page, and its token. */
	record Opened(String path, String token) {
	}

	void keep(HttpServletRequest request, HttpServletResponse response, String token) {
		String bounded = token.length() > 100 ? "" : token;
		this.cookie.write(response, new Opened(request.getRequestURI(), bounded));
	}

	/** The token of the link that led to this page; empty where none did within ten minutes. */
	public Optional<String> token(HttpServletRequest request) {
		return this.cookie.read(request)
			.filter(opened -> opened.path().equals(request.getRequestURI()))
			.map(Opened::token);
	}

	/** The link has done its work. */
	public void forget(HttpServletResponse response) {
		this.cookie.clear(response);
	}

}
