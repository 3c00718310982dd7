package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * A file that arrived and what is wished of it.
 *
 * @param apply false for the report alone
 * @param confirmedEnds how many coverages or the like may end by it, where that was confirmed
 */
public record Arrival(Path file, Mode mode, boolean apply, OptionalLong confirmedEnds) {

	/** The report alone. */
	public static Arrival toCheck(Path file, Mode mode) {
		return new Arrival(file, mode, false, OptionalLong.empty());
	}

	public static Arrival toApply(Path file, Mode mode) {
		return new Arrival(file, mode, true, OptionalLong.empty());
	}

	/** The same with the number of ends that somebody has looked at. */
	public Arrival confirmingEnds(long ends) {
		return new Arrival(file, mode, apply, OptionalLong.of(ends));
	}

}
