package jp.mykempo.imports.desk;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * A file at the desk: where it stands, what it would change, what is wrong in it, and what can be done.
 *
 * @param state as UploadState names it
 * @param progress {@code null} where nothing is being read
 * @param problem why it was kept out, or empty
 * @param ends coverages that end by it, where a second person must agree; 0 where nobody need
 * @param own the reader is the one who wants it applied
 * @param told key of what came of a decision a moment ago, or empty
 */
public record FilePage(long id, Facts facts, String state, Progress progress, Report report, String problem, long ends,
		boolean own, boolean mayLeaveOut, String told, List<Step> steps) implements Page {

	/** Seconds after which a page that waits looks again by itself. */
	public static final int LOOK_AGAIN = 3;

	/** What it is. */
	public record Facts(String file, String kind, boolean hasModes, String mode, String size, String hash,
			boolean withoutBadLines) {
	}

	/**
	 * How far it is read.
	 *
	 * @param of 0 where nobody knows how long it is
	 * @param ahead what comes before it, {@code null} once it is its turn
	 */
	public record Progress(long lines, long of, Ahead ahead) {

		/** Everything is read; what follows is comparing and writing. */
		public boolean isRead() {
			return this.of > 0 && this.lines >= this.of - 1;
		}

	}

	/**
	 * What is read first.
	 *
	 * @param file its name, {@code null} where nothing is
	 * @param minutes until it is read whole; 0 where nobody can tell
	 * @param waiting files that come before this one as well
	 */
	public record Ahead(String file, String lines, String of, long minutes, long waiting) {
	}

	/**
	 * What the latest run told; {@code run} is 0 before the first.
	 *
	 * @param counts a sentence each
	 */
	public record Report(long run, String lines, String errors, String warnings, List<String> counts,
			Slice<FindingRow> findings, Slice<DifferenceRow> differences) {

		public boolean hasErrors() {
			return !this.errors.equals("0");
		}

		public boolean hasWarnings() {
			return !this.warnings.equals("0");
		}

	}

	/** Something found in a line; {@code line} and {@code column} are empty for the whole file and the whole line. */
	public record FindingRow(boolean error, String line, String column, String columnName, String text) {
	}

	/** Something that would change; {@code number} and {@code name} are {@code null} for a protected person, {@code name} of one unknown. */
	public record DifferenceRow(String key, String kind, String number, String name, String item, String before,
			String after) {
	}

	/** Who did what when. */
	public record Step(String state, String by, String at) {
	}

	/** Whether the page looks again by itself. */
	public boolean waits() {
		return this.progress != null;
	}

}
