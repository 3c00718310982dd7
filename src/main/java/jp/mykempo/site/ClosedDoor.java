package jp.mykempo.site;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * What happens at a closed page: whoever has not logged in goes to the login page of members or of staff and comes back,
 * to a form with what was typed into it ({@link EntryCookies}); whoever may not see it gets the page that says so.
 */
@Component
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	private final ObjectProvider<EntryCookies> entries;

	ClosedDoor(ObjectProvider<EntryCookies> entries) {
		this.entries = entries;
	}

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", (isStaffPage(request) ? "/office/login" : "/login") + next(request, response));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		if (!(cause instanceof CsrfException)) {
			request.setAttribute(ErrorPage.KIND, "notAllowed");
		}
		response.sendError(HttpStatus.FORBIDDEN.value());
	}

	private static boolean isStaffPage(HttpServletRequest request) {
		return request.getRequestURI().equals("/office") || request.getRequestURI().startsWith("/office/");
	}

	/** Back to the page that was wanted, or to the form that came too late, whose entries are kept. */
	private String next(HttpServletRequest request, HttpServletResponse response) {
		if (!"GET".equals(request.getMethod())) {
			return kept(request, response).map(page -> "?next=" + encoded(page) + "&kept=1").orElse("");
		}
		String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
		String wanted = request.getRequestURI() + query;
		return LocalPath.isSafe(wanted) && !wanted.equals("/") ? "?next=" + encoded(wanted) : "";
	}

	private Optional<String> kept(HttpServletRequest request, HttpServletResponse response) {
		return this.entries.stream().findFirst().flatMap(cookies -> cookies.keep(request, response));
	}

	private static String encoded(String path) {
		return URLEncoder.encode(path, StandardCharsets.UTF_8);
	}

}
