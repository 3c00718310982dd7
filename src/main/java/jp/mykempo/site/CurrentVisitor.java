package jp.mykempo.site;

import java.util.Optional;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds the visitor of the present request in the security context. */
final class CurrentVisitor {

	private CurrentVisitor() {
	}

	static Optional<Visitor> get() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		return authentication != null && authentication.getPrincipal() instanceof Visitor visitor
				? Optional.of(visitor) : Optional.empty();
	}

}
