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
		for (Readings of : readings.reversed()) {
			of.find(key).filter(Reading::tells).ifPresent(reading -> points.add(new Point(of.report(), reading)));
		}
		return new Course(key, List.copyOf(points));
	}

	/** A report, and what it says of the item. */
	public record Point(Report report, Reading reading) {

		public FiscalYear year() {
			return report.year();
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
		int last = points.stream().map(point -> point.report().id()).toList().indexOf(report.id());
		return new Course(key, points.subList(0, last + 1));
	}

	public Optional<Point> newest() {
		return points.isEmpty() ? Optional.empty() : Optional.of(points.getLast());
	}

	/** The one that counts for the year: the newest in it. */
	public Optional<Point> in(FiscalYear year) {
		return points.reversed().stream().filter(point -> point.year().equals(year)).findFirst();
	}

	/** How the point's value differs from the one before; empty for the first. */
	public Optional<Change> change(Point point) {
		int place = points.indexOf(point);
		return place < 1 ? Optional.empty() : Optional.of(change(points.get(place - 1).reading(), point.reading()));
	}

	private static Change change(Reading before, Reading now) {
		boolean otherMethod = !BloodPressure.is(now.key()) && !before.item().code().equals(now.item().code());
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
