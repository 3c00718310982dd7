package jp.mykempo.imports.desk;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongPredicate;

import jp.mykempo.imports.Difference;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Finding;
import jp.mykempo.imports.Imports;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Words;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/** Says in words what the importers told by keys. */
@Component
class Wording {

	private static final JsonMapper JSON = new JsonMapper();

	private final Words words;

	private final Imports imports;

	Wording(Words words, Imports imports) {
		this.words = words;
		this.imports = imports;
	}

	String text(Locale locale, String key, Object... arguments) {
		return this.words.text(locale, key, List.of(arguments));
	}

	/** The heads of a file's columns. */
	List<String> heads(Locale locale, List<String> columns) {
		return columns.stream().map(column -> text(locale, "imports.desk.column." + column)).toList();
	}

	/** Who began a run: a clerk, or the command line. */
	String by(Locale locale, RunViews.Entry run) {
		return run.clerk() == null ? text(locale, "imports.desk.by.command") : run.clerk();
	}

	/** Every kind of files with its name. */
	List<NewFilePage.Kind> kinds(Locale locale) {
		return this.imports.kinds().stream().map(kind -> new NewFilePage.Kind(kind, kind(locale, kind))).toList();
	}

	/** What a kind of files is called; a kind that nobody understands any more keeps its short name. */
	String kind(Locale locale, String kind) {
		return this.imports.importer(kind).map(importer -> text(locale, importer.wording() + ".title")).orElse(kind);
	}

	/** The counts of a report, a sentence each. */
	List<String> counts(Locale locale, String kind, String json) {
		return counts(locale, kind, json, count -> true);
	}

	/** Those that are not nothing. */
	List<String> countsThatMatter(Locale locale, String kind, String json) {
		return counts(locale, kind, json, count -> count != 0);
	}

	private List<String> counts(Locale locale, String kind, String json, LongPredicate which) {
		List<String> counts = new ArrayList<>();
		JSON.readTree(json).properties().stream().filter(count -> which.test(count.getValue().asLong()))
			.forEach(count -> counts.add(known(locale, prefix(kind) + ".count." + count.getKey(),
					number(count.getValue().asLong()), count.getKey())));
		return List.copyOf(counts);
	}

	/** Why a file was kept out. */
	String problem(Locale locale, String kind, UploadView.Problem problem) {
		if (problem.key() == null) {
			return "";
		}
		String here = "imports.desk.reason." + problem.key();
		List<Object> arguments = problem.arguments().stream().<Object>map(told -> inWords(locale, kind, told)).toList();
		return this.words.text(locale, this.words.knows(here) ? here : problem.key(), arguments);
	}

	private String inWords(Locale locale, String kind, String told) {
		return this.imports.importer(kind).map(importer -> importer.inWords(told, locale)).orElse(told);
	}

	/** Something that was found, as a row of the page. */
	FilePage.FindingRow row(Locale locale, String kind, Finding found) {
		Finding finding = inWords(locale, kind, found);
		return new FilePage.FindingRow(finding.severity() == Finding.Severity.ERROR,
				finding.line() == 0 ? "" : number(finding.line()), finding.column() == 0 ? "" : String.valueOf(finding.column()),
				finding.columnName() == null ? "" : finding.columnName(), sentence(locale, finding));
	}

	/** With words for the codes in it. */
	Finding inWords(Locale locale, String kind, Finding finding) {
		return this.imports.importer(kind).map(importer -> finding.inWords(told -> importer.inWords(told, locale))).orElse(finding);
	}

	/** Why it was told; reasons that are worded for somebody who fills in a form have words for a file too. */
	String sentence(Locale locale, Finding finding) {
		String here = "imports.desk.line." + finding.reason();
		if (this.words.knows(here)) {
			return this.words.text(locale, here, finding.arguments());
		}
		return this.words.knows(finding.reason()) ? this.words.text(locale, finding.reason(), finding.arguments())
				: finding.reason();
	}

	String differenceKind(Locale locale, String kind, Difference difference) {
		return known(locale, prefix(kind) + ".difference." + difference.kind(), difference.kind(), difference.kind());
	}

	String item(Locale locale, String kind, Difference difference) {
		return known(locale, prefix(kind) + ".item." + difference.item(), difference.item(), difference.item());
	}

	/** A value before or after; codes in words, days and months as people write them. */
	String value(Locale locale, String kind, String item, String value) {
		if (value == null || value.isEmpty()) {
			return "–";
		}
		if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return PeopleTime.fullDate(LocalDate.parse(value), locale);
		}
		if (value.matches("\\d{4}-\\d{2}")) {
			return PeopleTime.month(YearMonth.parse(value), locale);
		}
		return known(locale, prefix(kind) + ".value." + item + "." + value, value, value);
	}

	/** Bytes as people read them. */
	static String size(long bytes) {
		if (bytes >= 1L << 30) {
			return String.format(Locale.ROOT, "%.1f GB", bytes / (double) (1L << 30)).replace(".0 ", " ");
		}
		return bytes >= 1L << 20 ? String.format(Locale.ROOT, "%.1f MB", bytes / (double) (1L << 20))
				: Math.max(1, bytes >> 10) + " KB";
	}

	static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

	private String prefix(String kind) {
		return this.imports.importer(kind).map(FileImporter::wording).orElse(kind);
	}

	private String known(Locale locale, String key, Object argument, String otherwise) {
		return this.words.knows(key) ? this.words.text(locale, key, List.of(argument)) : otherwise;
	}

}
