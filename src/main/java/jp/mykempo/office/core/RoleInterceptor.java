package jp.mykempo.office.core;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.office.AllowedTo;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before the pages of the office: who may not see one does not reach its controller. */
class RoleInterceptor implements HandlerInterceptor {

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			AllowedTo allowed = RoleCheck.of(method.getMethod(), method.getBeanType());
			if (allowed != null) {
				RoleCheck.require(allowed);
			}
		}
		return true;
	}

}
