package jp.mykempo.imports;

/** Understands one kind of file. Modules offer theirs as beans. */
public interface FileImporter {

	/** The kind's name on the command line, such as {@code coverage}. */
	String kind();

	/**
	 * Begin of the message keys of this kind: {@code PREFIX.title}, {@code PREFIX.count.NAME} for each count.
	 */
	String wording();

	/**
	 * Reads the file, compares it, and writes it if that is wished and may be. Runs in one transaction, which
	 * remains only if the outcome is {@link ImportOutcome.Applied}.
	 * @throws UnreadableFile where the file as a whole cannot be read
	 */
	ImportOutcome read(Arrival arrival, RunLog log);

}
