package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.Summary;
import jp.mykempo.checkups.results.ResultsPage.Headline;
import jp.mykempo.checkups.results.ResultsPage.Line;

/** The sentence that comes first: how many values are out of range, and what to do (QUALITY 4). */
record HeadlineView(Wording wording, Readings readings) {

	Headline headline() {
		Summary summary = Summary.of(this.readings);
		if (summary.judged() == 0) {
			return new Headline(this.wording.t("checkups.sum.none"), "", List.of(new Line("", this.wording.t("checkups.sum.none.text"))));
		}
		String of = summary.outside() == 0 ? "checkups.sum.inside" : "checkups.sum.outside";
		String end = summary.outside() == 0 ? this.wording.t("checkups.sum.inside.end")
				: this.wording.t("checkups.sum.outside.count", summary.outside());
		return new Headline(this.wording.t(of, summary.judged()), end, lines(summary));
	}

	private List<Line> lines(Summary summary) {
		List<Line> lines = new ArrayList<>();
		add(lines, summary.urgent(), "checkups.sum.urgent");
		add(lines, summary.act(), "checkups.sum.act");
		add(lines, summary.pressure(), "checkups.sum.pressure");
		add(lines, summary.care(), "checkups.sum.care");
		if (summary.outside() == 0) {
			lines.add(new Line("", this.wording.t("checkups.sum.inside.text")));
		}
		if (!summary.medicated().isEmpty()) {
			lines.add(new Line("", this.wording.t("checkups.sum.medicated", this.wording.list(summary.medicated()
				.stream()
				.map(medication -> this.wording.t("checkups.medication." + medication.name().toLowerCase(Locale.ROOT)))
				.toList()))));
		}
		summary.guidance()
			.ifPresent(level -> lines.add(new Line("", this.wording.t("checkups.sum.guidance",
					this.wording.value(this.readings.find("guidance_level").orElseThrow())))));
		return lines;
	}

	private void add(List<Line> lines, List<Reading> readings, String key) {
		if (!readings.isEmpty()) {
			lines.add(new Line(this.wording.list(readings.stream().map(reading -> this.wording.name(reading.item())).toList()),
					this.wording.t(key)));
		}
	}

}
