package jp.mykempo.office.core;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.site.PublicPaths;

import org.springframework.http.server.PathContainer;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Stands before the pages of the office: who may not see one does not reach its controller. A page below {@code /office}
 * of which nobody has said who may see it is seen by nobody (T1), but for those that are open before login.
 */
class RoleInterceptor implements HandlerInterceptor {

	private final PathPattern office = PathPatternParser.defaultInstance.parse("/office/**");

	private final List<PathPattern> open;

	RoleInterceptor(List<PublicPaths> open) {
		this.open = open.stream()
			.flatMap(paths -> paths.patterns().stream())
			.map(PathPatternParser.defaultInstance::parse)
			.toList();
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			AllowedTo allowed = RoleCheck.of(method.getMethod(), method.getBeanType());
			if (allowed != null) {
				RoleCheck.require(allowed);
			}
			else if (isClosed(ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication())) {
				throw new AccessDeniedException("Nobody has said who may see this page");
			}
		}
		return true;
	}

	private boolean isClosed(PathContainer path) {
		return this.office.matches(path) && this.open.stream().noneMatch(pattern -> pattern.matches(path));
	}

}
