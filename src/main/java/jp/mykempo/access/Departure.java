package jp.mykempo.access;

import java.time.Duration;

/**
 * When a failed try of a secret is answered: at a fixed time after its arrival, so that the time tells nothing about what it
 * failed for (P3). Waits by the machine's own running time, which no clock that is set moves.
 */
public final class Departure {

	private final long at;

	private Departure(long at) {
		this.at = at;
	}

	/** So long after now. */
	public static Departure after(Duration time) {
		return new Departure(System.nanoTime() + time.toNanos());
	}

	/** Returns when it is time, at once if it is past. */
	public void await() {
		try {
			long nanos = this.at - System.nanoTime();
			if (nanos > 0) {
				Thread.sleep(Duration.ofNanos(nanos));
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
