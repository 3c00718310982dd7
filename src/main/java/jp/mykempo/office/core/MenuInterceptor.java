package jp.mykempo.office.core;

import java.time.Clock;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jp.mykempo.office.CurrentStaff;
import jp.mykempo.office.OfficeDoor;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;

/** Gives pages of the office their menu. */
class MenuInterceptor implements HandlerInterceptor {

	private final List<OfficeDoor> doors;

	private final Clock clock;

	MenuInterceptor(List<OfficeDoor> doors, Clock clock) {
		this.doors = doors;
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		request.setAttribute(OfficeMenu.class.getName(), OfficeMenu.of(staff(), this.doors, this.clock.instant()));
		return true;
	}

	private static CurrentStaff staff() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof CurrentStaff staff ? staff : null;
	}

}
