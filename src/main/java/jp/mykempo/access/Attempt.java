package jp.mykempo.access;

import java.time.Duration;

/** Whether a password may be compared now (P4); each costs the same hash, and the answer looks the same to a stranger. */
public sealed interface Attempt {

	/**
	 * It may. If it is wrong, the next one has to wait.
	 *
	 * @param inARow this one and the wrong ones before it
	 * @param waitIfWrong zero for the first four
	 */
	record Allowed(int inARow, Duration waitIfWrong) implements Attempt {

		private static final int LAST = 100;

		private static final Duration LONG = Duration.ofMinutes(15);

		/** Whether the owner is to be told by mail if it is wrong: the wait becomes 15 minutes, or the password stops. */
		public boolean tellOwnerIfWrong() {
			return this.waitIfWrong.compareTo(LONG) >= 0;
		}

		/** Whether the password stops working until recovery if it is wrong. */
		public boolean stopsIfWrong() {
			return this.inARow >= LAST;
		}

	}

	/** Too early after wrong ones; not counted. */
	record Slowed(Duration remaining) implements Attempt {
	}

	/** A hundred in a row were wrong: only recovery opens again. */
	record Stopped() implements Attempt {
	}

}
