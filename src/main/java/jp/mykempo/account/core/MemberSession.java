package jp.mykempo.account.core;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import jp.mykempo.access.SessionOrigin;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** The session of a member in this browser: begins at login with a new id, learns what is new, ends at logout. */
@Component
public class MemberSession {

	private static final List<SimpleGrantedAuthority> AUTHORITIES = List.of(new SimpleGrantedAuthority("MEMBER"));

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	/** Begins a session with a new id; an older one of this browser ends. */
	public void begin(HttpServletRequest request, HttpServletResponse response, SignedInMember member) {
		end(request);
		request.getSession(true)
			.setAttribute(SessionOrigin.ATTRIBUTE,
					new SessionOrigin(SessionOrigin.label(request.getHeader("User-Agent")), request.getRemoteAddr()));
		know(request, response, member);
	}

	/** The same session knows something new of its member: a duty done, a password proved. */
	public void know(HttpServletRequest request, HttpServletResponse response, SignedInMember member) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(member, null, AUTHORITIES));
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
