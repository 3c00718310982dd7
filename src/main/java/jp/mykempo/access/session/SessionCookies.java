package jp.mykempo.access.session;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.storage.PublicAddress;

import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * The cookies of sessions: one for members, one for staff below {@code /office}, so that somebody who is both has two
 * sessions that know nothing of each other. {@code __Host-} where the site is reached by https.
 */
final class SessionCookies implements HttpSessionIdResolver {

	private final HttpSessionIdResolver members;

	private final HttpSessionIdResolver staff;

	SessionCookies(PublicAddress address) {
		this.members = cookie("mykempo", address.secure());
		this.staff = cookie("office", address.secure());
	}

	private static HttpSessionIdResolver cookie(String name, boolean secure) {
		DefaultCookieSerializer serializer = new DefaultCookieSerializer();
		serializer.setCookieName(secure ? "__Host-" + name : name);
		serializer.setUseSecureCookie(secure);
		serializer.setUseHttpOnlyCookie(true);
		serializer.setSameSite("Lax");
		serializer.setCookiePath("/");
		serializer.setUseBase64Encoding(false);
		CookieHttpSessionIdResolver resolver = new CookieHttpSessionIdResolver();
		resolver.setCookieSerializer(serializer);
		return resolver;
	}

	@Override
	public List<String> resolveSessionIds(HttpServletRequest request) {
		return of(request).resolveSessionIds(request);
	}

	@Override
	public void setSessionId(HttpServletRequest request, HttpServletResponse response, String sessionId) {
		of(request).setSessionId(request, response, sessionId);
	}

	@Override
	public void expireSession(HttpServletRequest request, HttpServletResponse response) {
		of(request).expireSession(request, response);
	}

	private HttpSessionIdResolver of(HttpServletRequest request) {
		String path = path(request);
		return (path.equals("/office") || path.startsWith("/office/")) ? this.staff : this.members;
	}

	/** The error page of a path belongs to that path. */
	private static String path(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) ? path
				: request.getRequestURI();
	}

}
