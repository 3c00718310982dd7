package jp.mykempo.viewing.core;

import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Component;

/** What the member's session remembers of the gate: the random id of an opening, which the database may disown. */
@Component
public class GateSession {

	private static final String OPENING = "mykempo.opening";

	/** The opening that this session came through, if it did. */
	public Optional<UUID> opening(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session == null ? Optional.empty() : Optional.ofNullable((UUID) session.getAttribute(OPENING));
	}

	/** The session went through the gate just now; it goes on under a new id (P9). */
	public void opened(HttpServletRequest request, UUID opening) {
		request.changeSessionId();
		request.getSession().setAttribute(OPENING, opening);
	}

}
