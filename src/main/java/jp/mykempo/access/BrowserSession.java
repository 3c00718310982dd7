package jp.mykempo.access;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * The session of somebody in this browser: begins at login with a new id, learns what is new, ends at logout. Members
 * and staff have one each, told apart by their authority and by the path of their cookie.
 */
public class BrowserSession {

	private final List<SimpleGrantedAuthority> authorities;

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	/** @param authority what every session of this kind may do */
	public BrowserSession(String authority) {
		this.authorities = List.of(new SimpleGrantedAuthority(authority));
	}

	/** Begins a session with a new id; an older one of this browser ends. */
	public void begin(HttpServletRequest request, HttpServletResponse response, SessionPrincipal principal) {
		end(request);
		request.getSession(true)
			.setAttribute(SessionOrigin.ATTRIBUTE,
					new SessionOrigin(SessionOrigin.label(request.getHeader("User-Agent")), request.getRemoteAddr()));
		know(request, response, principal);
	}

	/** The same session knows something new of its owner: a duty done, a password proved. */
	public void know(HttpServletRequest request, HttpServletResponse response, SessionPrincipal principal) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(principal, null, this.authorities));
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

	/** What {@link RunningSession#id()} is for the session of this browser. */
	public static UUID current(HttpSession session) {
		return (UUID) session.getAttribute(Sessions.CURRENT);
	}

}
