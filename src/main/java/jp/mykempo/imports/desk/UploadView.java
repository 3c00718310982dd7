package jp.mykempo.imports.desk;

import java.time.Instant;
import java.util.List;

/**
 * A file with everything that its page tells but lines.
 *
 * @param run the latest, {@code null} before the first
 */
record UploadView(Upload upload, Run run, List<Step> steps) {

	/** A run as the ledger has it; moments are {@code null} where they are still to come. */
	record Run(long id, String state, long lines, long errors, long warnings, String counts, Problem problem,
			Instant started, Instant finished) {
	}

	/**
	 * What is read before a file that waits.
	 *
	 * @param file name of what is being read; {@code null} where it is this one's turn
	 * @param of lines of that file, 0 where nobody counted them
	 * @param seconds that it has been read for
	 * @param waiting files that come before this one
	 */
	record Ahead(String file, long lines, long of, long seconds, long waiting) {

		/** Minutes until it is read whole, at least one; 0 where nobody can tell. */
		long minutes() {
			return this.lines == 0 || this.of <= this.lines ? 0
					: Math.max(1, Math.ceilDiv(this.seconds * (this.of - this.lines), this.lines * 60));
		}

	}

	/** Why the file was kept out; the key is {@code null} where it was not. */
	record Problem(String key, List<String> arguments) {
	}

	/** Who brought the file where, and when. */
	record Step(String state, String by, Instant at) {
	}

}
