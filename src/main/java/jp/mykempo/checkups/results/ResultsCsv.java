package jp.mykempo.checkups.results;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.core.Report;
import jp.mykempo.office.listing.Csv;
import jp.mykempo.site.Download;
import jp.mykempo.site.Message;

/** All that the reports of ten years tell, a line for each entry, as a file to keep (C2, X4). */
record ResultsCsv(Wording wording) {

	private static final List<String> COLUMNS = List.of("year", "date", "institutionNumber", "institution", "group", "code", "item",
			"value", "unit", "judgement", "range");

	/** An entry of a report. */
	private record Line(Readings readings, Entry entry) {
	}

	Download of(List<Readings> all) {
		List<Line> lines = all.stream()
			.flatMap(readings -> readings.report().entries().stream().map(entry -> new Line(readings, entry)))
			.toList();
		return Csv.of(name(all),
				COLUMNS.stream().map(column -> this.wording.t("checkups.csv." + column)).toList(), lines, this::cells);
	}

	/** What a file of all results is called: by the last year in it. */
	static Message name(List<Readings> all) {
		int last = all.stream().mapToInt(readings -> readings.report().year().value()).max().orElseThrow();
		return Message.of("checkups.saveAs.results", last);
	}

	private List<?> cells(Line line) {
		Report report = line.readings().report();
		List<Object> first = List.of(report.year().value(), report.examDate(), report.institution().number(), report.institution().name());
		Optional<Item> item = this.wording.catalogue().find(line.entry().code());
		return Stream.concat(first.stream(), item.map(known -> known(line, known)).orElseGet(() -> unknown(line.entry())).stream()).toList();
	}

	/** What counts of an item is judged; what does not, such as the first of two measurements, is told as it is. */
	private List<Object> known(Line line, Item item) {
		Reading counting = line.readings().find(item.key()).orElseThrow();
		boolean counts = counting.entry() == line.entry();
		ItemValue value = line.entry().value();
		return Arrays.asList(this.wording.group(item.group()), item.code(), this.wording.name(item), this.wording.value(value, item),
				value instanceof Measured ? this.wording.unit(item) : "",
				counts && counting.judgement().judged() ? this.wording.judgement(counting.judgement()) : "",
				counts ? new Ranges(this.wording).bare(counting) : "");
	}

	private List<Object> unknown(Entry entry) {
		return List.of("", entry.code(), this.wording.unknown(entry), this.wording.value(entry), "", "", "");
	}

}
