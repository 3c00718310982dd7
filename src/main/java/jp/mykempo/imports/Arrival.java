package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A file that arrived and what is wished of it.
 *
 * @param apply false for the report alone
 * @param confirmedEnds how many coverages or the like may end by it, where that was confirmed
 * @param withoutBadLines true where lines or documents with errors are to be left out, and the others taken in; refused
 * by kinds whose lines depend on each other ({@link FileImporter#mayLeaveOutBadLines()})
 */
public record Arrival(Path file, Mode mode, boolean apply, OptionalLong confirmedEnds, boolean withoutBadLines) {

	/** The report alone. */
	public static Arrival toCheck(Path file, Mode mode) {
		return new Arrival(file, mode, false, OptionalLong.empty(), false);
	}

	public static Arrival toApply(Path file, Mode mode) {
		return new Arrival(file, mode, true, OptionalLong.empty(), false);
	}

	/** The same with the number of ends that somebody has looked at. */
	public Arrival confirmingEnds(long ends) {
		return new Arrival(file, mode, apply, OptionalLong.of(ends), withoutBadLines);
	}

	/** The same, leaving out what has errors. */
	public Arrival leavingOutBadLines() {
		return new Arrival(file, mode, apply, confirmedEnds, true);
	}

}
