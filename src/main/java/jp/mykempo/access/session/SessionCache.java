package jp.mykempo.access.session;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the present request has read already: Spring Session asks for the same session again while it commits the
 * answer, and a page must not pay for that with a second SELECT.
 */
final class SessionCache {

	private final ThreadLocal<Map<String, Optional<StoredSession>>> found = new ThreadLocal<>();

	void begin() {
		this.found.set(new HashMap<>());
	}

	void end() {
		this.found.remove();
	}

	Optional<StoredSession> get(String id, Supplier<Optional<StoredSession>> read) {
		Map<String, Optional<StoredSession>> sessions = this.found.get();
		if (sessions == null) {
			return read.get();
		}
		Optional<StoredSession> known = sessions.get(id);
		if (known == null) {
			known = read.get();
			sessions.put(id, known);
		}
		return known;
	}

	void put(StoredSession session) {
		Map<String, Optional<StoredSession>> sessions = this.found.get();
		if (sessions != null) {
			sessions.values().removeIf(other -> other.filter(session::equals).isPresent());
			sessions.put(session.getId(), Optional.of(session));
		}
	}

	void forget(String id) {
		Map<String, Optional<StoredSession>> sessions = this.found.get();
		if (sessions != null) {
			sessions.put(id, Optional.empty());
		}
	}

}
