package jp.mykempo.checkups.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

import jp.mykempo.checkups.core.Course;
import jp.mykempo.checkups.core.Course.Change;
import jp.mykempo.checkups.core.Course.Point;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.site.chart.Spark;

/** What became of a value, in words and as a small picture. */
record Changes(Wording wording) {

	private static final int YEARS = 10;

	/** 前回より +10 – 前回と同じ – empty for what is no number. */
	String since(Course course, Reading reading) {
		if (reading.number().isEmpty()) {
			return "";
		}
		Optional<Change> change = course.newest().flatMap(Point::change);
		if (change.isEmpty()) {
			return this.wording.t("checkups.change.none");
		}
		return change.get()
			.difference()
			.map(by -> by.signum() == 0 ? this.wording.t("checkups.change.same")
					: this.wording.t("checkups.change.by", this.wording.difference(by, reading.item())))
			.orElseGet(() -> change.get().otherMethod() ? this.wording.t("checkups.change.method") : "");
	}

	/** +10, for tables; – where there is none. */
	String figure(Point point) {
		return point.change()
			.flatMap(Change::difference)
			.map(by -> this.wording.difference(by, point.reading().item()))
			.orElse("–");
	}

	/** The ten years up to the report; empty for what is no number. */
	Optional<Spark> spark(Course course, Reading reading, FiscalYear last) {
		if (reading.number().isEmpty()) {
			return Optional.empty();
		}
		OptionalDouble[] values = new OptionalDouble[YEARS];
		Arrays.fill(values, OptionalDouble.empty());
		for (Point point : course.points()) {
			int place = point.year().value() - last.value() + YEARS - 1;
			if (place >= 0) {
				values[place] = number(point.reading());
			}
		}
		Optional<Limits> limits = reading.threshold().map(threshold -> Limits.of(threshold, reading.item()));
		return Optional.of(new Spark(List.of(values), limits.map(Limits::low).orElse(null), limits.map(Limits::high).orElse(null)));
	}

	private static OptionalDouble number(Reading reading) {
		return reading.number().map(number -> OptionalDouble.of(number.doubleValue())).orElseGet(OptionalDouble::empty);
	}

}
