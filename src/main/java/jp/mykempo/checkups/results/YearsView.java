package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jp.mykempo.checkups.core.Course;
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
		List<Block> blocks = blocks(places);
		return new YearsPage(this.wording.t("checkups.years.caption", oldest().value(), newest().value()),
				places.stream().map(this::column).toList(), blocks, notes(places, blocks));
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
		Map<ItemGroup, List<Row>> rows = new EnumMap<>(ItemGroup.class);
		for (Item item : items()) {
			rows.computeIfAbsent(item.group(), group -> new ArrayList<>()).add(row(item, places));
		}
		return rows.entrySet().stream().map(group -> new Block(this.wording.group(group.getKey()), group.getValue())).toList();
	}

	/** Of each analyte the most usual method that any report has, in the order of the ministry's table. */
	private List<Item> items() {
		Map<String, Item> items = new HashMap<>();
		for (Readings readings : this.all) {
			for (Reading reading : readings.byKey().values()) {
				Item known = items.get(reading.key());
				if (known == null || reading.item().seq() < known.seq()) {
					items.put(reading.key(), reading.item());
				}
			}
		}
		items.keySet().removeAll(LEFT_OUT);
		return items.values()
			.stream()
			.filter(item -> item.group() != ItemGroup.QUESTIONNAIRE)
			.sorted(Comparator.comparingInt(Item::seq))
			.toList();
	}

	private Row row(Item item, List<Place> places) {
		Course course = Course.of(item.key(), this.all);
		boolean words = item.type() == ValueType.TEXT || item.type() == ValueType.CODE;
		return new Row(ResultsView.hasPage(item) ? item.key() : "", this.wording.name(item), this.wording.unit(item), words,
				places.stream()
					.map(place -> place.readings().map(readings -> cell(item.key(), course, readings)).orElse(Cell.NONE))
					.toList());
	}

	private Cell cell(String key, Course course, Readings readings) {
		Reading reading = readings.byKey().get(key);
		return reading == null ? Cell.NONE : new Cell(this.wording.value(reading), reading.judgement(), reading.tells(),
				course.at(readings.report()).filter(Point::otherMethod).isPresent());
	}

	private static boolean otherMethod(Block block) {
		for (Row row : block.rows()) {
			for (Cell cell : row.cells()) {
				if (cell.otherMethod()) {
					return true;
				}
			}
		}
		return false;
	}

	private static boolean notTested(Readings readings) {
		for (Reading reading : readings.byKey().values()) {
			if (reading.value() instanceof NotTested) {
				return true;
			}
		}
		return false;
	}

	private List<String> notes(List<Place> places, List<Block> blocks) {
		List<String> notes = new ArrayList<>();
		List<FiscalYear> missing = places.reversed().stream().filter(place -> place.readings().isEmpty()).map(Place::year).toList();
		if (!missing.isEmpty()) {
			notes.add(this.wording.t("checkups.years.missing", this.wording.years(missing)));
		}
		if (this.all.stream().anyMatch(YearsView::notTested)) {
			notes.add(this.wording.t("checkups.years.nottested"));
		}
		if (blocks.stream().anyMatch(YearsView::otherMethod)) {
			notes.add(this.wording.t("checkups.years.method.note"));
		}
		if (oldest().compareTo(NO_HDL_REFERRAL) < 0 && newest().compareTo(NO_HDL_REFERRAL) >= 0) {
			notes.add(this.wording.t("checkups.years.hdl"));
		}
		return notes;
	}

}
