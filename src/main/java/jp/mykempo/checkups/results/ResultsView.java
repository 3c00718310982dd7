package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jp.mykempo.checkups.core.Course;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemGroup;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.checkups.core.ValueType;
import jp.mykempo.checkups.results.ResultsPage.Fact;
import jp.mykempo.checkups.results.ResultsPage.Figure;
import jp.mykempo.checkups.results.ResultsPage.Group;
import jp.mykempo.checkups.results.ResultsPage.Name;
import jp.mykempo.checkups.results.ResultsPage.Row;
import jp.mykempo.checkups.results.ResultsPage.Tab;

/**
 * Formats one check-up.
 *
 * @param all the member's reports, newest first
 * @param shown the one to be shown
 */
record ResultsView(Wording wording, List<Readings> all, Readings shown) {

	/** Items told elsewhere on the page, or of no use to the member. */
	private static final Set<String> LEFT_OUT = Set.of("fasting_hours", "creatinine_target", "ecg_target", "fundus_target");

	/** The answers that matter for reading the values; all of them have a page of their own. */
	private static final Set<String> ANSWERS = Set.of("q01_med_bp", "q02_med_glucose", "q03_med_lipid", "q08_smoking");

	ResultsPage page() {
		return new ResultsPage(tabs(), new HeadlineView(this.wording, this.shown).headline(),
				this.wording.t("checkups.year.results", this.shown.report().year().value()), examined(), document(), groups());
	}

	private String document() {
		return "/checkups/fhir/" + this.shown.report().year().value() + "?day=" + this.shown.report().examDate();
	}

	private String examined() {
		String examined = this.wording.examined(this.shown.report());
		return switch (this.shown.sampling()) {
			case FASTING -> examined + " · " + this.wording.t("checkups.sampling.2");
			case LATER -> examined + " · " + this.wording.t("checkups.sampling.3");
			case SOON -> examined + " · " + this.wording.t("checkups.sampling.4");
			case NOT_FASTING -> examined + " · " + this.wording.t("checkups.sampling.1");
			case UNKNOWN -> examined;
		};
	}

	private List<Tab> tabs() {
		List<Tab> tabs = new ArrayList<>();
		for (Readings one : this.all) {
			Report report = one.report();
			boolean first = newestOfYear(report);
			tabs.add(new Tab(first ? this.wording.year(report.year()) : this.wording.yearAndDay(report),
					"/checkups?year=" + report.year().value() + (first ? "" : "&day=" + report.examDate()),
					report.id().equals(this.shown.report().id())));
		}
		return tabs;
	}

	private boolean newestOfYear(Report report) {
		return this.all.stream()
			.map(Readings::report)
			.filter(other -> other.year().equals(report.year()))
			.findFirst()
			.filter(other -> other.id().equals(report.id()))
			.isPresent();
	}

	List<Group> groups() {
		return Arrays.stream(ItemGroup.values())
			.map(this::group)
			.filter(group -> !group.rows().isEmpty() || !group.facts().isEmpty())
			.toList();
	}

	private Group group(ItemGroup group) {
		List<Row> rows = new ArrayList<>();
		List<Fact> facts = new ArrayList<>();
		for (Reading reading : this.shown.in(group)) {
			if (isRow(reading.item())) {
				rows.add(row(reading));
			}
			else if (isFact(reading)) {
				facts.add(new Fact(hasPage(reading.item()) ? reading.key() : "", this.wording.name(reading.item()),
						this.wording.value(reading)));
			}
		}
		if (group == ItemGroup.OTHER) {
			this.shown.unknown().forEach(entry -> facts.add(new Fact("", this.wording.unknown(entry), this.wording.value(entry))));
		}
		return new Group(group, this.wording.group(group), rows, facts);
	}

	/** Figures and signs stand in rows, findings and answers in sentences. */
	static boolean isRow(Item item) {
		boolean figure = item.type() == ValueType.NUMBER || item.type() == ValueType.ORDINAL && item.group() == ItemGroup.URINE;
		return figure && item.group() != ItemGroup.QUESTIONNAIRE && item.group() != ItemGroup.JUDGEMENT;
	}

	/** Answers and explanations of the form itself have no page. */
	static boolean hasPage(Item item) {
		return item.group() != ItemGroup.QUESTIONNAIRE && item.type() != ValueType.TEXT && !LEFT_OUT.contains(item.key());
	}

	private static boolean isFact(Reading reading) {
		return reading.tells() && !LEFT_OUT.contains(reading.key())
				&& (reading.item().group() != ItemGroup.QUESTIONNAIRE || ANSWERS.contains(reading.key()));
	}

	private Row row(Reading reading) {
		Course course = Course.of(reading.key(), this.all).upTo(this.shown.report());
		Changes changes = new Changes(this.wording);
		Ranges ranges = new Ranges(this.wording);
		Item item = reading.item();
		boolean told = reading.tells();
		Figure figure = new Figure(this.wording.value(reading), told ? this.wording.unit(item) : "", reading.judgement(), told);
		return new Row(new Name(item.key(), this.wording.name(item), this.wording.also(item)), figure, ranges.of(reading),
				ranges.note(reading), changes.since(course, reading), changes.spark(course, reading, this.shown.report().year()));
	}

}
