package jp.mykempo.office.core;

import java.lang.reflect.Method;
import java.util.Arrays;

import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.CurrentStaff;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Compares what {@link AllowedTo} says with the roles of whoever is logged in. */
final class RoleCheck {

	private RoleCheck() {
	}

	/** What counts for a method: its own word, else that of its type; null where neither says anything. */
	static AllowedTo of(Method method, Class<?> type) {
		AllowedTo own = AnnotatedElementUtils.findMergedAnnotation(method, AllowedTo.class);
		return (own != null) ? own : AnnotatedElementUtils.findMergedAnnotation(type, AllowedTo.class);
	}

	/**
	 * Lets those go on who may.
	 *
	 * @throws AccessDeniedException for all others
	 */
	static void require(AllowedTo allowed) {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		boolean may = authentication != null && authentication.getPrincipal() instanceof CurrentStaff staff
				&& (allowed.anyRole() || Arrays.stream(allowed.value()).anyMatch(staff::has));
		if (!may) {
			throw new AccessDeniedException("Not a role of this member of staff");
		}
	}

}
