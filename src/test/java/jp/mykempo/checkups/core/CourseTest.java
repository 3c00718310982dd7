package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.mykempo.TestDatabase;
import jp.mykempo.checkups.core.Course.Change;
import jp.mykempo.checkups.core.Course.Point;
import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.Sex;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** What became of a value over the years: differences, rise, and since when it is outside (C2). */
class CourseTest {

	private static final ItemCatalogue CATALOGUE = new ItemCatalogue(TestDatabase.fresh().sql());

	private static final String LDL = "3F077000002327101";

	private static final String LDL_OTHERWISE = "3F077000002327201";

	private static final String ALP = "3B070000002327101";

	private static final String ALP_OF_2020 = "3B070000002327501";

	/** An LDL on a day; without a value it was not tested. */
	record Told(LocalDate day, Optional<Integer> value) {

		boolean outside() {
			return this.value.orElseThrow() >= 120;
		}

	}

	@Property(tries = 300)
	void differencesAddUpToTheRise(@ForAll("lives") List<Told> life) {
		Course course = course(life);
		List<Told> told = life.stream().filter(one -> one.value().isPresent()).toList();

		assertThat(course.points()).hasSize(told.size());
		int sum = 0;
		for (int i = 0; i < told.size(); i++) {
			int before = i == 0 ? told.get(i).value().get() : told.get(i - 1).value().get();
			Optional<Change> change = course.points().get(i).change();
			assertThat(change.isPresent()).isEqualTo(i > 0);
			int difference = told.get(i).value().get() - before;
			change.ifPresent(found -> assertThat(found).isEqualTo(new Change(Optional.of(BigDecimal.valueOf(difference)), false)));
			sum += difference;
		}
		int years = told.size() < 2 ? 0 : year(told.getLast()) - year(told.getFirst());
		assertThat(course.rise()).isEqualTo(years == 0 ? Optional.empty() : Optional.of(new Course.Rise(years, BigDecimal.valueOf(sum))));
	}

	@Property(tries = 300)
	void outsideSinceIsTheFirstYearOfTheLastRunOutside(@ForAll("lives") List<Told> life) {
		Integer since = null;
		for (Told one : life) {
			if (one.value().isPresent()) {
				since = !one.outside() ? null : since == null ? Integer.valueOf(year(one)) : since;
			}
		}

		assertThat(course(life).outsideSince().map(FiscalYear::value)).isEqualTo(Optional.ofNullable(since));
	}

	@Property(tries = 300)
	void theNewestOfAYearCountsForIt(@ForAll("lives") List<Told> life) {
		Course course = course(life);
		for (int year = 2017; year <= 2026; year++) {
			int of = year;
			Optional<LocalDate> newest = life.stream().filter(one -> one.value().isPresent() && year(one) == of).map(Told::day)
				.max(Comparator.naturalOrder());
			assertThat(course.in(new FiscalYear(year)).map(point -> point.report().examDate())).isEqualTo(newest);
		}
	}

	@Property(tries = 100)
	void lookedAtFromAnEarlierReportItEndsThere(@ForAll("lives") List<Told> life) {
		Course course = course(life);
		for (int i = 0; i < course.points().size(); i++) {
			Point point = course.points().get(i);
			assertThat(course.upTo(point.report()).points()).isEqualTo(course.points().subList(0, i + 1));
		}
	}

	@Example
	void yearsThatCouldNotBeJudgedDoNotBreakARunOutside() {
		assertThat(ofReadings("ldl", reading("2022-05-01", LDL, number("130")), reading("2023-05-01", LDL, new AboveRange(BigDecimal.TEN, "mg/dL")),
				reading("2024-05-01", LDL, number("125"))).outsideSince()).contains(new FiscalYear(2022));
	}

	@Example
	void aLimitOfTheMachineHasNoDifference() {
		Course course = ofReadings("ldl", reading("2022-05-01", LDL, number("130")),
				reading("2023-05-01", LDL, new AboveRange(new BigDecimal("500"), "mg/dL")), reading("2024-05-01", LDL, number("140")));

		assertThat(course.points().get(1).change()).contains(new Change(Optional.empty(), false));
		assertThat(course.points().get(2).change()).contains(new Change(Optional.empty(), false));
		assertThat(course.rise()).contains(new Course.Rise(2, BigDecimal.TEN));
	}

	@Example
	void anotherMethodIsSaidAndOnlyWhereItIsAnotherScaleNotCompared() {
		Course ldl = ofReadings("ldl", reading("2022-05-01", LDL, number("130")), reading("2023-05-01", LDL_OTHERWISE, number("126")));
		Course alp = ofReadings("alp", reading("2022-05-01", ALP, number("230")), reading("2023-05-01", ALP_OF_2020, number("82")));

		assertThat(ldl.newest().orElseThrow().change()).contains(new Change(Optional.of(new BigDecimal("-4")), true));
		assertThat(alp.newest().orElseThrow().change()).contains(new Change(Optional.empty(), true));
		assertThat(alp.rise()).isEmpty();
	}

	/** Up to a dozen check-ups, oldest first, never two on one day. */
	@Provide
	Arbitrary<List<Told>> lives() {
		Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 3_600).map(LocalDate.of(2017, 4, 1)::plusDays);
		Arbitrary<Optional<Integer>> values = Arbitraries.integers().between(60, 180).optional(0.85);
		return Combinators.combine(days, values).as(Told::new).list().ofMaxSize(12).uniqueElements(Told::day)
			.map(told -> told.stream().sorted(Comparator.comparing(Told::day)).toList());
	}

	private static int year(Told told) {
		return FiscalYear.of(told.day()).value();
	}

	private static Course course(List<Told> life) {
		return ofReadings("ldl", life.stream()
			.map(told -> reading(told.day().toString(), LDL, told.value().<ItemValue>map(value -> number("" + value)).orElseGet(NotTested::new)))
			.toArray(Readings[]::new));
	}

	private static Course ofReadings(String key, Readings... oldestFirst) {
		return Course.of(key, new ArrayList<>(List.of(oldestFirst)).reversed());
	}

	private static Measured number(String value) {
		return new Measured(new BigDecimal(value), "");
	}

	private static Readings reading(String day, String code, ItemValue value) {
		LocalDate date = LocalDate.parse(day);
		return Readings.of(new Report(new ReportId(date.toEpochDay()), date, FiscalYear.of(date), Sex.FEMALE,
				new Institution("1311111111", "みほん健診センター"), Programme.SPECIFIC, List.of(Entry.of(code, value))), CATALOGUE);
	}

}
