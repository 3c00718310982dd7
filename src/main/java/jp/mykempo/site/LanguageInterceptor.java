package jp.mykempo.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Remembers the language chosen by {@code ?lang=} and goes back to the same place without it. */
class LanguageInterceptor implements HandlerInterceptor {

	private final Preferences preferences;

	LanguageInterceptor(Preferences preferences) {
		this.preferences = preferences;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		String language = request.getParameter("lang");
		if (language == null || !"GET".equals(request.getMethod())) {
			return true;
		}
		this.preferences.keepLanguage(response, language);
		String here = UriComponentsBuilder.fromPath(request.getRequestURI())
			.query(request.getQueryString())
			.replaceQueryParam("lang")
			.build(true)
			.toUriString();
		response.sendRedirect(LocalPath.orElse(here, "/"));
		return false;
	}

}
