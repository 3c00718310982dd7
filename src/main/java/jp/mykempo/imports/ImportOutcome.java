package jp.mykempo.imports;

import java.util.List;
import java.util.Map;

/** How a run ended. The counts are the report: name and number, in the order in which they are shown. */
public sealed interface ImportOutcome {

	Map<String, Long> counts();

	/** SHA-256 of the file. */
	byte[] fileHash();

	/** Everything is written. */
	record Applied(Map<String, Long> counts, byte[] fileHash) implements ImportOutcome {
	}

	/** Nothing is wrong, nothing is written: only the report was wished. */
	record Checked(Map<String, Long> counts, byte[] fileHash) implements ImportOutcome {
	}

	/** The file that was applied last, once more: nothing is written. */
	record Unchanged(Map<String, Long> counts, byte[] fileHash) implements ImportOutcome {
	}

	/**
	 * Nothing is written, for a reason.
	 * @param reason message key
	 * @param fileHash {@code null} where the file was not read to its end
	 */
	record Refused(String reason, List<Object> arguments, Map<String, Long> counts, byte[] fileHash)
			implements ImportOutcome {
	}

}
