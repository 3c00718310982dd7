package jp.mykempo.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import jp.mykempo.imports.Finding.Severity;

/** What a run has to say while it works: how far it is, and what it found. Keeps the first thousand of each severity. */
public final class RunLog {

	/** How many findings of a severity, and how many differences, are kept. */
	public static final int KEPT = 1000;

	private static final int LINES_BETWEEN_REPORTS = 20_000;

	private final long run;

	private final LongConsumer progress;

	private final Predicate<byte[]> appliedLast;

	private final List<Finding> kept = new ArrayList<>();

	private final List<Difference> differences = new ArrayList<>();

	private final boolean wantsDifferences;

	private long endsToConfirm;

	private long lines;

	private long errors;

	private long warnings;

	RunLog(long run, LongConsumer progress, Predicate<byte[]> appliedLast, boolean wantsDifferences) {
		this.wantsDifferences = wantsDifferences;
		this.run = run;
		this.progress = progress;
		this.appliedLast = appliedLast;
	}

	/** Number of the run in the ledger. */
	public long run() {
		return run;
	}

	/** True where the file with this hash was the last one of its kind to be applied, so that nothing is to be done. */
	public boolean isRepetition(byte[] fileHash) {
		return appliedLast.test(fileHash);
	}

	/** One more line was read. */
	public void line() {
		lines++;
		if (lines % LINES_BETWEEN_REPORTS == 0) {
			progress.accept(lines);
		}
	}

	public void error(long line, Place place, String reason, Object... arguments) {
		if (errors++ < KEPT) {
			kept.add(new Finding(line, place.column(), place.name(), Severity.ERROR, reason, List.of(arguments)));
		}
	}

	public void warning(long line, Place place, String reason, Object... arguments) {
		if (warnings++ < KEPT) {
			kept.add(new Finding(line, place.column(), place.name(), Severity.WARNING, reason, List.of(arguments)));
		}
	}

	/** Whether somebody wants to see what would change; if not, it need not be looked for. */
	public boolean wantsDifferences() {
		return wantsDifferences;
	}

	/** Something that would change; the first thousand are kept. */
	public void difference(Difference difference) {
		if (wantsDifferences && differences.size() < KEPT) {
			differences.add(difference);
		}
	}

	public List<Difference> differences() {
		return List.copyOf(differences);
	}

	/** So much would end by the file that a second person must agree (T1). */
	public void endsToConfirm(long ends) {
		endsToConfirm = ends;
	}

	/** 0 where nobody need agree. */
	public long endsToConfirm() {
		return endsToConfirm;
	}

	public long lines() {
		return lines;
	}

	public long errors() {
		return errors;
	}

	public long warnings() {
		return warnings;
	}

	/** What was found, in the order of lines. */
	public List<Finding> findings() {
		return kept.stream().sorted(Comparator.comparingLong(Finding::line)).toList();
	}

	/**
	 * Where in a line.
	 * @param column counted from 1, 0 for the whole line
	 * @param name the column's name in the file, {@code null} for the whole line
	 */
	public record Place(int column, String name) {

		public static final Place WHOLE_LINE = new Place(0, null);

	}

}
