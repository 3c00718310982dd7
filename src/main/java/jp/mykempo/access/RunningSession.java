package jp.mykempo.access;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that is not over, for the list in the menu (P6).
 *
 * @param id tells it from others; opens nothing
 * @param agent the browser; empty where not known
 * @param source the network address; empty where not known
 */
public record RunningSession(UUID id, Instant begunAt, Instant lastUsedAt, String agent, String source) {

}
