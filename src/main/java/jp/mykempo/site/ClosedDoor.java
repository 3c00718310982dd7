package jp.mykempo.site;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * What happens at a closed page: whoever has not logged in goes to the login page and comes back; whoever may not see
 * it gets the error page. Staff pages do not even say that they exist.
 */
@Component
class ClosedDoor implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
			throws IOException {
		if (isStaffPage(request)) {
			response.sendError(HttpStatus.NOT_FOUND.value());
			return;
		}
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", "/login" + next(request));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
			throws IOException {
		response.sendError(isStaffPage(request) ? HttpStatus.NOT_FOUND.value() : HttpStatus.FORBIDDEN.value());
	}

	private static boolean isStaffPage(HttpServletRequest request) {
		return request.getRequestURI().startsWith("/office");
	}

	private static String next(HttpServletRequest request) {
		String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
		String wanted = request.getRequestURI() + query;
		boolean goesBack = "GET".equals(request.getMethod()) && LocalPath.isSafe(wanted) && !wanted.equals("/");
		return goesBack ? "?next=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8) : "";
	}

}
