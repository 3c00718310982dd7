package jp.mykempo.access;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes the token of a mail's link out of the address at once: into a sealed cookie of ten minutes, and on to the same
 * page without it (K2). So it stays in no history and goes to no referrer, and opening the link uses nothing up.
 */
public class MailLinkInterceptor implements HandlerInterceptor {

	private final MailLinkCookies links;

	public MailLinkInterceptor(MailLinkCookies links) {
		this.links = links;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String token = request.getParameter(MailLinkCookies.TOKEN);
		if (token == null || !"GET".equals(request.getMethod())) {
			return true;
		}
		this.links.keep(request, response, token);
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader("Location", request.getRequestURI());
		return false;
	}

}
