package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.Reading.Silence;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Sex;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Reports as people read them: which method counts, which threshold holds on which day, and what it comes to (C2). */
class ReadingsTest {

	private static final String YES_NO = "1.2.392.200119.6.2003";

	private static final String TG_FASTING = "3F015000002327101";

	private static final String TG_RANDOM = "3F015129902327101";

	private static final String GLUCOSE_FASTING = "3D010000001926101";

	private static final String GLUCOSE_RANDOM = "3D010129901926101";

	private static final String LDL = "3F077000002327101";

	private static final String LDL_COMPUTED = "3F077000002391901";

	private static final ItemCatalogue catalogue = new ItemCatalogue(TestDatabase.fresh().sql());

	@Test
	void thresholdsHoldFromDayToDay() {
		assertThat(hdl("2024-03-31", "34")).isEqualTo(Judgement.ACT);
		assertThat(hdl("2024-04-01", "34")).isEqualTo(Judgement.CARE);
		assertThat(hdl("2024-04-01", "40")).isEqualTo(Judgement.WITHIN);
		Readings before = read("2024-03-31", number(TG_RANDOM, "180"));
		assertThat(before.find("tg_random").orElseThrow().silence()).contains(Silence.NOT_THEN);
		assertThat(judgement(read("2024-04-01", number(TG_RANDOM, "175")), "tg_random")).isEqualTo(Judgement.CARE);
	}

	@Test
	void thresholdsHoldBySex() {
		assertThat(judgement(read(Sex.MALE, number("9N016160100000001", "85")), "waist")).isEqualTo(Judgement.CARE);
		assertThat(judgement(read(Sex.FEMALE, number("9N016160100000001", "89.9")), "waist")).isEqualTo(Judgement.WITHIN);
		assertThat(judgement(read(Sex.MALE, number("2A030000001930101", "12.0")), "hemoglobin")).isEqualTo(Judgement.ACT);
		assertThat(judgement(read(Sex.FEMALE, number("2A030000001930101", "12.0")), "hemoglobin")).isEqualTo(Judgement.CARE);
		assertThat(judgement(read(Sex.FEMALE, number("2A030000001930101", "12.1")), "hemoglobin")).isEqualTo(Judgement.WITHIN);
	}

	@Test
	void theMeanOfTwoMeasurementsCountsThenTheSecondThenTheFirst() {
		Entry first = number("9A751000000000001", "150");
		Entry firstLow = number("9A761000000000001", "95");
		Entry second = number("9A752000000000001", "138");
		Entry secondLow = number("9A762000000000001", "84");
		Entry mean = number("9A755000000000001", "144");
		Entry meanLow = number("9A765000000000001", "89");

		assertThat(pressures(first, firstLow)).isEqualTo("150/95");
		assertThat(pressures(first, firstLow, second, secondLow)).isEqualTo("138/84");
		assertThat(pressures(first, firstLow, second, secondLow, mean, meanLow)).isEqualTo("144/89");
		assertThat(pressures(first, firstLow, second)).as("both of one measurement").isEqualTo("150/95");
		assertThat(pressures(first, firstLow, notTested("9A755000000000001"), notTested("9A765000000000001"))).isEqualTo("150/95");
		assertThat(pressures(mean, firstLow)).as("no pair at all").isEqualTo("144/95");
	}

	@Test
	void aVeryHighPressureIsUrgentAndAHighOneIsNot() {
		assertThat(summary(number("9A755000000000001", "160"), number("9A765000000000001", "80")).urgent()).hasSize(1);
		assertThat(summary(number("9A755000000000001", "130"), number("9A765000000000001", "100")).urgent()).hasSize(1);
		assertThat(summary(notTested("9A755000000000001"), notTested("9A765000000000001")).urgent()).isEmpty();
		Summary high = summary(number("9A755000000000001", "159"), number("9A765000000000001", "99"));
		assertThat(high.urgent()).isEmpty();
		assertThat(high.act()).isEmpty();
		assertThat(high.pressure()).hasSize(2);
	}

	@Test
	void mealsDecideWhichThresholdHoldsForFatAndSugar() {
		Entry fat = number(TG_FASTING, "160");
		Entry sugar = number(GLUCOSE_FASTING, "110");
		assertThat(judgement(read(fat), "tg_fasting")).as("the item says so itself").isEqualTo(Judgement.CARE);
		assertThat(judgement(read(fat, sampling("2")), "tg_fasting")).isEqualTo(Judgement.CARE);
		assertThat(judgement(read(fat, sampling("3")), "tg_fasting")).as("175 after a meal").isEqualTo(Judgement.WITHIN);
		assertThat(judgement(read(fat, sampling("4")), "tg_fasting")).isEqualTo(Judgement.WITHIN);
		assertThat(read("2023-05-01", fat, sampling("3")).find("tg_fasting").orElseThrow().silence()).contains(Silence.AFTER_MEAL);
		assertThat(judgement(read(sugar, sampling("3")), "glucose_fasting")).isEqualTo(Judgement.CARE);
		Reading soon = read(number(GLUCOSE_RANDOM, "150"), sampling("4")).find("glucose_random").orElseThrow();
		assertThat(soon.judgement()).isEqualTo(Judgement.NONE);
		Reading former = read("2017-05-01", sugar, sampling("1")).find("glucose_fasting").orElseThrow();
		assertThat(former.silence()).as("before 2018 nobody asked whether it was soon after a meal").contains(Silence.AFTER_MEAL);
		assertThat(soon.silence()).contains(Silence.AFTER_MEAL);
	}

	@Test
	void ofSeveralMethodsTheUsualOneCountsThatHasAValue() {
		assertThat(read(number(LDL_COMPUTED, "141"), number(LDL, "119")).find("ldl").orElseThrow().entry().code()).isEqualTo(LDL);
		assertThat(read(number(LDL_COMPUTED, "141"), notTested(LDL)).find("ldl").orElseThrow().entry().code()).isEqualTo(LDL_COMPUTED);
		assertThat(read(notTested(LDL)).find("ldl").orElseThrow().tells()).isFalse();
	}

	@Test
	void whatIsNotInTheTableIsKept() {
		assertThat(read(number("9Z999000000000001", "5")).unknown()).hasSize(1);
	}

	@Test
	void theSummaryNamesEachValueOnce() {
		Summary summary = summary(number(LDL, "148"), number("9A755000000000001", "132"), number("9A765000000000001", "82"),
				number("3D046000001906202", "5.9"), number("3C015000002327101", "0.64"), answer("9N701000000000011", "1"),
				answer("9N711000000000011", "2"));

		assertThat(summary.judged()).isEqualTo(4);
		assertThat(summary.outside()).isEqualTo(3);
		assertThat(summary.act()).extracting(Reading::key).containsExactly("ldl");
		assertThat(summary.care()).extracting(Reading::key).containsExactly("sbp", "hba1c");
		assertThat(summary.medicated()).containsExactly(Summary.Medication.PRESSURE);
	}

	@Test
	void aCourseTellsChangeRiseAndSinceWhenItIsOutside() {
		List<Readings> readings = List.of(read("2026-10-06", number(LDL, "148")), read("2025-10-06", number(LDL, "138")),
				read("2024-10-06", number("3F077000002327201", "131")), read("2023-10-06", notTested(LDL)),
				read("2022-10-06", number(LDL, "118")));
		Course course = Course.of("ldl", readings);

		assertThat(course.points()).extracting(point -> point.year().value()).containsExactly(2022, 2024, 2025, 2026);
		assertThat(course.points().getLast().change().orElseThrow().difference()).contains(new BigDecimal("10"));
		assertThat(course.points().get(1).otherMethod()).isTrue();
		assertThat(course.points().getFirst().change()).isEmpty();
		assertThat(course.rise()).contains(new Course.Rise(4, new BigDecimal("30")));
		assertThat(course.outsideSince()).contains(new FiscalYear(2024));
		assertThat(course.in(new FiscalYear(2023))).isEmpty();
		assertThat(course.upTo(readings.get(1).report()).newest().orElseThrow().year().value()).isEqualTo(2025);
	}

	private static Judgement hdl(String day, String value) {
		return judgement(read(day, number("3F070000002327101", value)), "hdl");
	}

	private static String pressures(Entry... entries) {
		Readings readings = read(entries);
		return readings.find("sbp").flatMap(Reading::number).orElseThrow() + "/"
				+ readings.find("dbp").flatMap(Reading::number).orElseThrow();
	}

	private static Judgement judgement(Readings readings, String key) {
		return readings.find(key).orElseThrow().judgement();
	}

	private static Summary summary(Entry... entries) {
		return Summary.of(read(entries));
	}

	private static Readings read(Entry... entries) {
		return read("2026-10-06", entries);
	}

	private static Readings read(Sex sex, Entry... entries) {
		return read("2026-10-06", sex, entries);
	}

	private static Readings read(String day, Entry... entries) {
		return read(day, Sex.FEMALE, entries);
	}

	private static Readings read(String day, Sex sex, Entry... entries) {
		LocalDate date = LocalDate.parse(day);
		return Readings.of(new Report(new ReportId(date.toEpochDay()), date, FiscalYear.of(date), sex,
				new Institution("1311111111", "みほん健診センター"), Programme.SPECIFIC, new ArrayList<>(List.of(entries))), catalogue);
	}

	private static Entry number(String code, String value) {
		return Entry.of(code, new Measured(new BigDecimal(value), ""));
	}

	private static Entry notTested(String code) {
		return Entry.of(code, new NotTested());
	}

	private static Entry sampling(String code) {
		return Entry.of(Sampling.CODE, new Coded(code, "1.2.392.200119.6.2202"));
	}

	private static Entry answer(String code, String answer) {
		return Entry.of(code, new Coded(answer, YES_NO));
	}

}
