package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.Locale;

/** Understands one kind of file. Modules offer theirs as beans. */
public interface FileImporter {

	/** The kind's name on the command line, such as {@code coverage}. */
	String kind();

	/**
	 * Begin of the message keys of this kind: {@code PREFIX.title}, {@code PREFIX.count.NAME} for each count.
	 */
	String wording();

	/**
	 * What a file calls by a code, in words and with the code; anything else as it is. Asked for the column names and arguments
	 * of what was found, so that the ledger can keep codes and the desk read words.
	 */
	default String inWords(String told, Locale locale) {
		return told;
	}

	/** Whether a file of this kind may tell everything or only what changed; if not, the mode does not matter. */
	default boolean hasModes() {
		return false;
	}

	/** Whether this looks like a file of this kind, by its first line or its first bytes. */
	default boolean recognises(Path file) {
		return false;
	}

	/**
	 * True where lines or documents stand for themselves, so that those with errors can be left out on demand: whole, and
	 * named in the report ({@link Arrival#withoutBadLines()}).
	 */
	default boolean mayLeaveOutBadLines() {
		return false;
	}

	/**
	 * Reads the file, compares it, and writes it if that is wished and may be. Runs in one transaction, which
	 * remains only if the outcome is {@link ImportOutcome.Applied}.
	 * @throws UnreadableFile where the file as a whole cannot be read
	 */
	ImportOutcome read(Arrival arrival, RunLog log);

}
