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

	/** Why the file was kept out; the key is {@code null} where it was not. */
	record Problem(String key, List<String> arguments) {
	}

	/** Who brought the file where, and when. */
	record Step(String state, String by, Instant at) {
	}

}
