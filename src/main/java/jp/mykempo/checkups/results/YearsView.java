package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jp.mykempo.checkups.core.Course;
import jp.mykempo.checkups.core.Course.Change;
import jp.mykempo.checkups.core.Course.Point;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ValueType;
import jp.mykempo.checkups.results.YearsPage.Block;
import jp.mykempo.checkups.results.YearsPage.Cell;
import jp.mykempo.checkups.results.YearsPage.Column;
import jp.mykempo.checkups.results.YearsPage.Row;
import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.PeopleTime;

/**
 * Formats the table of ten years.
 *
 * @param all the member's reports, newest first; at least one
 */
record YearsView(Wording wording, List<Readings> all) {

	/** What is said elsewhere, or does not change from year to year. */
	private static final Set<String> LEFT_OUT = Set.of("fasting_hours", "creatinine_target", "creatinine_reason", "anemia_reason",
			"ecg_target", "ecg_reason", "fundus_target", "fundus_reason", "doctor_name");

	/** The first year without a referral threshold for HDL cholesterol. */
	private static final FiscalYear NO_HDL_REFERRAL = new FiscalYear(2024);

	/**
	 * A place in the table.
	 *
	 * @param readings empty for a year without a check-up
	 */
	private record Place(FiscalYear year, Optional<Readings> readings) {
	}

	YearsPage page() {
		List<Place> places = places();
		return new YearsPage(this.wording.t("checkups.years.caption", oldest().value(), newest().value()),
				places.stream().map(this::column).toList(), blocks(places), notes(places));
	}

	private FiscalYear newest() {
		return this.all.getFirst().report().year();
	}

	private FiscalYear oldest() {
		return this.all.getLast().report().year();
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		for (FiscalYear year = newest(); year.compareTo(oldest()) >= 0; year = year.plus(-1)) {
			FiscalYear here = year;
			List<Readings> of = this.all.stream().filter(one -> one.report().year().equals(here)).toList();
			of.forEach(one -> places.add(new Place(here, Optional.of(one))));
			if (of.isEmpty()) {
				places.add(new Place(here, Optional.empty()));
			}
		}
		return places;
	}

	private Column column(Place place) {
		Optional<Report> report = place.readings().map(Readings::report);
		return new Column(this.wording.year(place.year()),
				report.map(known -> PeopleTime.date(known.examDate(), this.wording.locale())).orElse(""),
				report.map(known -> known.institution().name()).orElse(""),
				report.filter(known -> known.id().equals(this.all.getFirst().report().id())).isPresent(), report.isEmpty());
	}

	private List<Block> blocks(List<Place> places) {
		return Arrays.stream(ItemGroup.values())
			.filter(group -> group != ItemGroup.QUESTIONNAIRE)
			.map(group -> new Block(this.wording.group(group), rows(group, places)))
			.filter(block -> !block.rows().isEmpty())
			.toList();
	}

	private List<Row> rows(ItemGroup group, List<Place> places) {
		Set<Item> items = new TreeSet<>(Comparator.comparingInt(Item::seq));
		Set<String> keys = new TreeSet<>(LEFT_OUT);
		this.all.forEach(readings -> readings.in(group).stream().map(Reading::item).forEach(items::add));
		return items.stream().filter(item -> keys.add(item.key())).map(item -> row(item, places)).toList();
	}

	private Row row(Item item, List<Place> places) {
		Course course = Course.of(item.key(), this.all);
		boolean words = item.type() == ValueType.TEXT || item.type() == ValueType.CODE;
		return new Row(ResultsView.hasPage(item) ? item.key() : "", this.wording.name(item), this.wording.unit(item), words,
				places.stream().map(place -> cell(item.key(), course, place)).toList());
	}

	private Cell cell(String key, Course course, Place place) {
		return place.readings()
			.flatMap(readings -> readings.find(key))
			.map(reading -> new Cell(this.wording.value(reading), reading.judgement(), reading.tells(),
					otherMethod(course, place.readings().orElseThrow())))
			.orElse(Cell.NONE);
	}

	private static boolean otherMethod(Course course, Readings readings) {
		return course.points()
			.stream()
			.filter(point -> point.report().id().equals(readings.report().id()))
			.findFirst()
			.flatMap((Point point) -> course.change(point))
			.filter(Change::otherMethod)
			.isPresent();
	}

	private List<String> notes(List<Place> places) {
		List<String> notes = new ArrayList<>();
		List<FiscalYear> missing = places.reversed().stream().filter(place -> place.readings().isEmpty()).map(Place::year).toList();
		if (!missing.isEmpty()) {
			notes.add(this.wording.t("checkups.years.missing", this.wording.years(missing)));
		}
		if (this.all.stream().anyMatch(one -> one.byKey().values().stream().anyMatch(reading -> reading.value() instanceof NotTested))) {
			notes.add(this.wording.t("checkups.years.nottested"));
		}
		if (this.all.stream().anyMatch(one -> one.byKey().keySet().stream().anyMatch(key -> otherMethod(Course.of(key, this.all), one)))) {
			notes.add(this.wording.t("checkups.years.method.note"));
		}
		if (oldest().compareTo(NO_HDL_REFERRAL) < 0 && newest().compareTo(NO_HDL_REFERRAL) >= 0) {
			notes.add(this.wording.t("checkups.years.hdl"));
		}
		return notes;
	}

}
