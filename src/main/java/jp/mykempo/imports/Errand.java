package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.Arrays;

/**
 * On whose behalf a file is read, beside the file itself: what it is called, which bytes it must have, and what is to be
 * written with the run. The command line has none of this but the name.
 */
public interface Errand {

	/** What the file is called. */
	String fileName();

	/** Whether the file is the one that is meant, by its SHA-256; what was checked is what is applied. */
	default boolean isOf(byte[] fileHash) {
		return true;
	}

	/** Whether the differences are to be kept for somebody to look at. */
	default boolean wantsDifferences() {
		return false;
	}

	/** The run has its number; called in the transaction that wrote it. */
	default void begun(long run) {
	}

	/** The run ended; called in the transaction that writes its end, which for an applied file is that of the file itself. */
	default void ended(RunReport report, RunLog log) {
	}

	/** The run broke off for a reason that nobody foresaw; nothing of the file is written. */
	default void brokenOff() {
	}

	/** A file that somebody named on the command line. */
	static Errand of(Path file) {
		return file.getFileName()::toString;
	}

	/** Whether two hashes are the same; an unknown one is not. */
	static boolean same(byte[] hash, byte[] other) {
		return hash != null && Arrays.equals(hash, other);
	}

}
