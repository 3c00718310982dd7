package jp.mykempo.mail.delivery;

import java.time.Duration;
import java.util.List;

/** How long a letter waits for its next try, and how long it is tried at all. */
final class Retries {

	/** Letters that one worker takes at a time. */
	static final int BATCH = 10;

	/** How long they are his: longer than a batch can take with every wait of the mail server at its end. */
	static final Duration LEASE = Duration.ofMinutes(15);

	/** From writing a letter to giving it up. */
	static final Duration PATIENCE = Duration.ofHours(48);

	/** Before anybody is asked again when no mail server answered. */
	static final Duration NOBODY_THERE = Duration.ofMinutes(1);

	private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofHours(1), Duration.ofHours(4));

	private Retries() {
	}

	/** The wait after that try (from 1): growing, then four hours each. */
	static Duration after(int attempt) {
		return WAITS.get(Math.min(attempt, WAITS.size()) - 1);
	}

}
