package jp.mykempo.site;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers entries that cannot be read, being too large or wrongly encoded, with the error page: any look at them
 * throws, in the error page itself too, so whoever comes later in the chain sees a request for that page without any.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class UnreadableForms extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(readable(request), response);
	}

	/** Files are read later, as they stream in. */
	private static HttpServletRequest readable(HttpServletRequest request) {
		String type = request.getContentType();
		if (type != null && type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE)) {
			return request;
		}
		try {
			request.getParameterMap();
			return request;
		}
		catch (InvalidParameterException ex) {
			request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, ex.getErrorCode());
			return new ErrorPageRequest(request);
		}
	}

	/** A request for the error page, by the same visitor. */
	private static final class ErrorPageRequest extends HttpServletRequestWrapper {

		private static final String PATH = "/error";

		ErrorPageRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getRequestURI() {
			return PATH;
		}

		@Override
		public StringBuffer getRequestURL() {
			return new StringBuffer(PATH);
		}

		@Override
		public String getServletPath() {
			return PATH;
		}

		@Override
		public String getQueryString() {
			return null;
		}

		@Override
		public String getParameter(String name) {
			return null;
		}

		@Override
		public String[] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
