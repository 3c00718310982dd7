package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.BloodPressure;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.Sampling;

/** Asks a report for single values, whatever the method that measured them and whatever the year's list of answers. */
record Answers(Report report, ItemCatalogue catalogue) {

	private static final String YES_OR_NO = "1.2.392.200119.6.2003";

	/** Since 2024: 1 yes, 2 not for a month, 3 no. */
	private static final String SMOKING = "1.2.392.200119.6.24060";

	private static final String SMOKING_QUESTION = "9N736000000000011";

	/** Systolic blood pressure, of the measurement that counts on every page. */
	OptionalDouble pressure() {
		return Stream.ofNullable(BloodPressure.choose(BloodPressure.SYSTOLIC, this.report))
			.flatMap(entry -> number(entry.value()).stream())
			.mapToDouble(number -> number)
			.findFirst();
	}

	/** The measured value by any method, the most usual first; nothing where it was beyond what the machine can tell. */
	OptionalDouble measured(String key) {
		return values(key).flatMap(value -> number(value).stream()).mapToDouble(number -> number).findFirst();
	}

	/** Whether the value reaches the limit, also where the machine could only tell that it is beyond its own. */
	Optional<Boolean> reaches(String key, String limit) {
		BigDecimal least = new BigDecimal(limit);
		return values(key).flatMap(value -> reaches(value, least).stream()).findFirst();
	}

	/** A question with yes and no; nothing where it was not answered. */
	Optional<Boolean> yes(String code) {
		return value(code).flatMap(value -> value instanceof ItemValue.Coded(String answer, String system)
				&& system.equals(YES_OR_NO) ? yesOrNo(answer) : Optional.empty());
	}

	/** Smokes now, by the list of answers of the year. */
	Optional<Boolean> smokes() {
		return value(SMOKING_QUESTION).flatMap(value -> value instanceof ItemValue.Coded(String answer, String system)
				&& system.equals(SMOKING) ? now(answer) : yes(SMOKING_QUESTION));
	}

	/** Whether the blood was taken after ten hours without food, as far as the report tells. */
	boolean fasting() {
		return Sampling.of(this.report).fasting();
	}

	private Stream<ItemValue> values(String key) {
		return this.catalogue.byKey(key).stream().map(Item::code).flatMap(code -> value(code).stream());
	}

	private Optional<ItemValue> value(String code) {
		return Optional.ofNullable(this.report.entry(code)).map(Entry::value);
	}

	private static Optional<Double> number(ItemValue value) {
		return value instanceof ItemValue.Measured(BigDecimal number, String unit) && number.signum() > 0
				? Optional.of(number.doubleValue()) : Optional.empty();
	}

	private static Optional<Boolean> reaches(ItemValue value, BigDecimal least) {
		return switch (value) {
			case ItemValue.Measured(BigDecimal number, String unit) -> Optional.of(number.compareTo(least) >= 0);
			case ItemValue.AboveRange(BigDecimal limit, String unit) when limit.compareTo(least) >= 0 -> Optional.of(true);
			case ItemValue.BelowRange(BigDecimal limit, String unit) when limit.compareTo(least) < 0 -> Optional.of(false);
			case ItemValue other -> Optional.empty();
		};
	}

	private static Optional<Boolean> yesOrNo(String answer) {
		return switch (answer) {
			case "1" -> Optional.of(true);
			case "2" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

	private static Optional<Boolean> now(String answer) {
		return switch (answer) {
			case "1" -> Optional.of(true);
			case "2", "3" -> Optional.of(false);
			default -> Optional.empty();
		};
	}

}
