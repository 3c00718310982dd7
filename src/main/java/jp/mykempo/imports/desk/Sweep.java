package jp.mykempo.imports.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jp.mykempo.audit.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes away what nobody needs any more: files that nobody decided about for a week, with what they would have changed, and
 * files whose upload broke off or whose deletion a kill prevented.
 */
@Component
class Sweep {

	/** An upload is slow, but not that slow; its row is written right after the file. */
	private static final Duration UNKNOWN_KEPT = Duration.ofHours(1);

	private final Uploads uploads;

	private final ArrivalFolder folder;

	private final DeskProperties properties;

	private final Clock clock;

	private final TransactionTemplate transaction;

	Sweep(Uploads uploads, ArrivalFolder folder, DeskProperties properties, Clock clock, TransactionTemplate transaction) {
		this.uploads = uploads;
		this.folder = folder;
		this.properties = properties;
		this.clock = clock;
		this.transaction = transaction;
	}

	/** Sweeps once. */
	void sweep() {
		for (long id : this.uploads.forgotten(this.properties.keptDays())) {
			Actor.as("job:imports", () -> this.transaction.executeWithoutResult(status -> this.uploads.move(id, UploadState.DISCARDED)));
		}
		Instant now = this.clock.instant();
		Set<UUID> keys = this.folder.keys();
		Set<UUID> needed = this.uploads.needed(keys);
		keys.stream()
			.filter(key -> !needed.contains(key) && this.folder.isOlder(key, UNKNOWN_KEPT, now))
			.forEach(this.folder::delete);
		this.folder.deleteUnfinished(UNKNOWN_KEPT, now);
	}

}
