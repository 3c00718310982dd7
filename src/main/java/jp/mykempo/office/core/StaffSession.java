package jp.mykempo.office.core;

import java.util.List;
import java.util.function.BooleanSupplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jp.mykempo.access.BrowserCookies;
import jp.mykempo.access.SessionOrigin;
import jp.mykempo.kernel.StaffId;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * The session of a member of staff in this browser, apart from any session of a member. It begins, with a new id, when
 * both factors are proved:
 * <pre>if (session.begin(request, response, staffId, SecondFactor.PASSKEY)) { … Redirect.to("/office") … }</pre>
 */
@Component
public class StaffSession {

	private static final List<SimpleGrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("STAFF"));

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final StaffEntrance entrance;

	private final BrowserCookies browsers;

	StaffSession(StaffEntrance entrance, BrowserCookies browsers) {
		this.entrance = entrance;
		this.browsers = browsers;
	}

	/**
	 * Begins the session; an older one of this browser ends.
	 *
	 * @return false where the account is not open (any more)
	 */
	public boolean begin(HttpServletRequest request, HttpServletResponse response, StaffId staff, SecondFactor factor) {
		return begin(request, response, staff, factor, () -> true);
	}

	/**
	 * The same, if one last thing is right too, which is done in the same transaction: using a code up.
	 */
	public boolean begin(HttpServletRequest request, HttpServletResponse response, StaffId staff, SecondFactor factor,
			BooleanSupplier last) {
		return this.entrance.enter(staff, this.browsers.keep(request, response), factor, last).map(principal -> {
			end(request);
			request.getSession(true)
				.setAttribute(SessionOrigin.ATTRIBUTE,
						new SessionOrigin(SessionOrigin.label(request.getHeader("User-Agent")), request.getRemoteAddr()));
			know(request, response, principal);
			return true;
		}).orElse(false);
	}

	private void know(HttpServletRequest request, HttpServletResponse response, SignedInStaff staff) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(staff, null, AUTHORITIES));
		SecurityContextHolder.setContext(context);
		this.contexts.saveContext(context, request, response);
	}

	/** Ends the session of this browser, if there is one. */
	public void end(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		SecurityContextHolder.clearContext();
	}

}
