package jp.mykempo.postcards.batch;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jp.mykempo.postcards.core.BatchKeys;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes the keys of batches that need none any more: what a kill between a commit and the deletion left (K3). A key
 * that no batch has is given time, since it is made before its batch is.
 */
@Component
class KeySweep {

	private static final Duration UNKNOWN_KEPT = Duration.ofHours(1);

	private final JdbcClient sql;

	private final BatchKeys keys;

	private final Clock clock;

	KeySweep(JdbcClient sql, BatchKeys keys, Clock clock) {
		this.sql = sql;
		this.keys = keys;
		this.clock = clock;
	}

	/** Sweeps once. */
	void sweep() {
		Set<UUID> all = this.keys.olderThan(Duration.ZERO, this.clock.instant());
		Set<UUID> old = this.keys.olderThan(UNKNOWN_KEPT, this.clock.instant());
		Set<UUID> needed = batches(all, "state in ('making', 'ready')");
		Set<UUID> known = batches(all, "true");
		all.stream().filter(key -> !needed.contains(key)).filter(key -> known.contains(key) || old.contains(key)).forEach(key -> {
			this.keys.delete(key);
			this.keys.deleteDraft(key);
		});
	}

	private Set<UUID> batches(Set<UUID> keys, String condition) {
		return Set.copyOf(this.sql.sql("select key_id from postcards.batch where key_id = any (:keys) and " + condition)
			.param("keys", keys.toArray(UUID[]::new))
			.query(UUID.class)
			.list());
	}

}
