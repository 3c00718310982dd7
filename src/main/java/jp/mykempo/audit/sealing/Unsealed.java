package jp.mykempo.audit.sealing;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The rows after the last seal. There are some for a few minutes at any time.
 *
 * @param since time of the oldest, empty without rows
 * @param late whether that is too long ago to be in order
 */
record Unsealed(long rows, Optional<Instant> since, boolean late) {

	/** Long enough for the longest import, during which nothing is sealed. */
	static final Duration LATE = Duration.ofDays(1);

}
