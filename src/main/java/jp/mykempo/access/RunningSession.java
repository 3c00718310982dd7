package jp.mykempo.access;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A session that is not over, for the list in the menu (P6).
 *
 * @param id tells it from others; opens nothing
 * @param agent the browser; empty where not known
 * @param source the network address; empty where not known
 */
public record RunningSession(UUID id, Instant begunAt, Instant lastUsedAt, String agent, String source) {

	/** The id that a form names; empty where it is none. */
	public static Optional<UUID> idOf(String text) {
		try {
			return Optional.of(UUID.fromString(text));
		}
		catch (IllegalArgumentException none) {
			return Optional.empty();
		}
	}

}
