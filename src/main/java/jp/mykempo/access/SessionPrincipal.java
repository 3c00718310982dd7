package jp.mykempo.access;

import java.io.Serializable;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who a session belongs to; implemented by the principals of members ({@code m:12}) and of staff ({@code s:3}), which
 * are what {@code Authentication.getPrincipal()} gives. A session of any other principal is refused, since nothing
 * could end it.
 */
public interface SessionPrincipal extends AuthenticatedPrincipal, Serializable {

	/** The principal's name. */
	String name();

	/** The generation of sessions that was current at login ({@link Sessions#generation}). */
	int generation();

	@Override
	default String getName() {
		return name();
	}

}
