package jp.mykempo.kernel;

import java.time.LocalDate;

/**
 * Days from one day up to, but without, another.
 *
 * @param from the first day
 * @param until the day after the last one (as 資格喪失日 is); {@code null} while it goes on
 */
public record Period(LocalDate from, LocalDate until) {

	public Period {
		if (until != null && until.isBefore(from)) {
			throw new IllegalArgumentException("a period cannot end before it begins");
		}
	}

	public static Period since(LocalDate from) {
		return new Period(from, null);
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(from) && (until == null || day.isBefore(until));
	}

	public boolean overlaps(Period other) {
		return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
	}

	/** True where the other one begins on the very day this one ends: not a day between (Q7). */
	public boolean continuesIn(Period other) {
		return until != null && until.equals(other.from);
	}

}
