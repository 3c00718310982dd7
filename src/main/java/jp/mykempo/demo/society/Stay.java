package jp.mykempo.demo.society;

import java.time.LocalDate;

/**
 * From when to when somebody is covered, and why it begins and ends.
 *
 * @param from first covered day (資格取得日)
 * @param until the day after the last covered one (資格喪失日); null while no end is known
 * @param loss null while no end is known
 */
record Stay(LocalDate from, Acquisition acquisition, LocalDate until, Loss loss) {

	static Stay since(LocalDate from, Acquisition acquisition) {
		return new Stay(from, acquisition, null, null);
	}

	Stay ended(LocalDate on, Loss why) {
		return new Stay(from, acquisition, on, why);
	}

	/** What both have in common; the later beginning and the earlier end give the reasons. Empty if {@link #isEmpty()}. */
	Stay meet(Stay other) {
		Stay later = other.from.isAfter(from) ? other : this;
		Stay earlier = until == null || other.until != null && other.until.isBefore(until) ? other : this;
		return new Stay(later.from, later.acquisition, earlier.until, earlier.loss);
	}

	boolean isEmpty() {
		return until != null && !from.isBefore(until);
	}

	boolean covers(LocalDate day) {
		return !day.isBefore(from) && (until == null || day.isBefore(until));
	}

}
