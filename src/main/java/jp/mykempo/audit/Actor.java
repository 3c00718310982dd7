package jp.mykempo.audit;

import java.util.function.Supplier;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who acts (操作者), as the trail writes it: {@code m:12} a member's account, {@code s:3} a staff account,
 * {@code job:session-cleanup}, {@code visitor} somebody not logged in, {@code system} the program itself.
 * Requests need no word about it, since the login says who acts; jobs, commands and registrations say it so:
 * <pre>Actor.as("job:loss-of-coverage", () -> closing.run());</pre>
 */
public record Actor(String name) {

	public static final Actor SYSTEM = new Actor("system");

	public static final Actor VISITOR = new Actor("visitor");

	private static final ThreadLocal<Actor> bound = new ThreadLocal<>();

	private static final ThreadLocal<Boolean> serving = ThreadLocal.withInitial(() -> false);

	public Actor {
		if (!name.matches("[a-z]+(:[a-z0-9-]+)?")) {
			throw new IllegalArgumentException("Not an actor's name");
		}
	}

	/** The one who acts in this thread: bound by {@link #as}, else who is logged in, else the program. */
	public static Actor current() {
		Actor actor = bound.get();
		return (actor != null) ? actor : loggedIn(SecurityContextHolder.getContext().getAuthentication());
	}

	private static Actor loggedIn(Authentication authentication) {
		if (authentication == null) {
			return serving.get() ? VISITOR : SYSTEM;
		}
		boolean visitor = authentication instanceof AnonymousAuthenticationToken || !authentication.isAuthenticated();
		return visitor ? VISITOR : new Actor(authentication.getName());
	}

	/** From here on this thread serves a request. */
	static void requestBegins() {
		serving.set(true);
	}

	static void requestEnds() {
		serving.remove();
	}

	/** Does the work in the name of the given actor. */
	public static <T> T as(String name, Supplier<T> work) {
		Actor before = bound.get();
		bound.set(new Actor(name));
		try {
			return work.get();
		}
		finally {
			restore(before);
		}
	}

	/** Does the work in the name of the given actor. */
	public static void as(String name, Runnable work) {
		as(name, () -> {
			work.run();
			return null;
		});
	}

	private static void restore(Actor before) {
		if (before == null) {
			bound.remove();
		}
		else {
			bound.set(before);
		}
	}

	@Override
	public String toString() {
		return this.name;
	}

}
