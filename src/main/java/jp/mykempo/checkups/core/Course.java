package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.kernel.FiscalYear;

/**
 * What became of one item over the years, whatever institution and method (経年変化).
 *
 * @param points the reports that tell something of it, oldest first
 */
public record Course(String key, List<Point> points) {

	/** Enzymes whose values by the method of 2020 cannot be compared with those before. */
	private static final Set<String> RESCALED = Set.of("alp", "ld");

	/**
	 * @param readings of all reports, newest first
	 */
	public static Course of(String key, List<Readings> readings) {
		List<Point> points = new ArrayList<>();
		Reading before = null;
		for (int i = readings.size() - 1; i >= 0; i--) {
			Reading reading = readings.get(i).byKey().get(key);
			if (reading != null && reading.tells()) {
				points.add(new Point(readings.get(i).report(), reading, Optional.ofNullable(before)));
				before = reading;
			}
		}
		return new Course(key, List.copyOf(points));
	}

	/**
	 * A report, and what it says of the item.
	 *
	 * @param before what the report before says of it; empty for the first
	 */
	public record Point(Report report, Reading reading, Optional<Reading> before) {

		public FiscalYear year() {
			return report.year();
		}

		/** How the value differs from the one before; empty for the first. */
		public Optional<Change> change() {
			return before.map(former -> Course.change(former, reading));
		}

		/** Whether the value was measured by another method than the one before. */
		public boolean otherMethod() {
			return before.filter(former -> Course.otherMethod(former, reading)).isPresent();
		}

	}

	/**
	 * How a value differs from the one before.
	 *
	 * @param difference empty where the two cannot be compared
	 * @param otherMethod whether it was measured by another method
	 */
	public record Change(Optional<BigDecimal> difference, boolean otherMethod) {
	}

	/**
	 * How the newest value differs from the oldest.
	 *
	 * @param years fiscal years between the two
	 */
	public record Rise(int years, BigDecimal difference) {
	}

	/** The course up to a report, as it was when that was the newest. */
	public Course upTo(Report report) {
		return new Course(key, points.subList(0, place(report) + 1));
	}

	/** What the report says of the item; empty where it tells nothing. */
	public Optional<Point> at(Report report) {
		int place = place(report);
		return place < 0 ? Optional.empty() : Optional.of(points.get(place));
	}

	private int place(Report report) {
		int place = points.size() - 1;
		while (place >= 0 && points.get(place).report().id().value() != report.id().value()) {
			place--;
		}
		return place;
	}

	public Optional<Point> newest() {
		return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
	}

	/** The one that counts for the year: the newest in it. */
	public Optional<Point> in(FiscalYear year) {
		for (Point point : points.reversed()) {
			if (point.year().equals(year)) {
				return Optional.of(point);
			}
		}
		return Optional.empty();
	}

	private static boolean otherMethod(Reading before, Reading now) {
		return !BloodPressure.is(now.key()) && !before.item().code().equals(now.item().code());
	}

	private static Change change(Reading before, Reading now) {
		boolean otherMethod = otherMethod(before, now);
		boolean comparable = before.exact() && now.exact() && !(otherMethod && RESCALED.contains(now.key()));
		Optional<BigDecimal> difference = comparable
				? now.number().map(number -> number.subtract(before.number().orElseThrow())) : Optional.empty();
		return new Change(difference, otherMethod);
	}

	/** From the oldest to the newest; empty where they are no numbers, of one year, or cannot be compared. */
	public Optional<Rise> rise() {
		if (points.size() < 2) {
			return Optional.empty();
		}
		Point first = points.getFirst();
		Point last = points.getLast();
		int years = last.year().value() - first.year().value();
		return years == 0 ? Optional.empty() : change(first.reading(), last.reading()).difference().map(by -> new Rise(years, by));
	}

	/** Since when the value has been outside without a break; empty where the newest is not. */
	public Optional<FiscalYear> outsideSince() {
		FiscalYear since = null;
		for (Point point : points.reversed()) {
			if (point.reading().judgement().outside()) {
				since = point.year();
			}
			else if (point.reading().judgement() == Judgement.WITHIN) {
				break;
			}
		}
		return newest().filter(point -> point.reading().judgement().outside()).isPresent() ? Optional.of(since) : Optional.empty();
	}

}
