package jp.mykempo.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jp.mykempo.imports.Finding.Severity;
import jp.mykempo.site.Words;

/** The report of a run as lines of text, in Japanese or English. */
final class ReportText {

	private static final int SHOWN = 50;

	private final Words words;

	private final Locale locale;

	ReportText(Words words, Locale locale) {
		this.words = words;
		this.locale = locale;
	}

	String usage(List<String> kinds) {
		return say("imports.command.usage", String.join(", ", kinds));
	}

	List<String> lines(RunReport report, FileImporter importer) {
		String wording = importer.wording();
		List<String> lines = new ArrayList<>();
		lines.add(say("imports.report.title", say(wording + ".title"), report.file().name(),
				say("imports.mode." + report.file().mode()), String.valueOf(report.run())));
		lines.add(say("imports.report.lines", number(report.lines())));
		report.counts().forEach((name, count) -> lines.add("  " + say(wording + ".count." + name, number(count))));
		addFindings(lines, report, importer, Severity.ERROR);
		addFindings(lines, report, importer, Severity.WARNING);
		if (report.refusal() != null) {
			lines.add(say(report.refusal().reason(),
					report.refusal().arguments().stream().map(told -> importer.inWords(String.valueOf(told), locale)).toArray()));
		}
		lines.add(say("imports.state." + report.state()));
		return lines;
	}

	private void addFindings(List<String> lines, RunReport report, FileImporter importer, Severity severity) {
		long count = severity == Severity.ERROR ? report.errors() : report.warnings();
		if (count == 0) {
			return;
		}
		lines.add(say("imports.report." + severity, number(count)));
		List<Finding> first = report.findings().stream().filter(f -> f.severity() == severity).limit(SHOWN)
			.map(finding -> finding.inWords(told -> importer.inWords(told, locale)))
			.toList();
		first.forEach(finding -> lines.add("  " + place(finding) + say(finding.reason(), finding.arguments().toArray())));
		if (count > first.size()) {
			lines.add("  " + say("imports.report.more", number(count - first.size()), String.valueOf(report.run())));
		}
	}

	private String place(Finding finding) {
		if (finding.line() == 0) {
			return "";
		}
		return finding.column() == 0 ? say("imports.place.line", String.valueOf(finding.line()))
				: say("imports.place.column", String.valueOf(finding.line()), String.valueOf(finding.column()),
						finding.columnName());
	}

	private String say(String key, Object... arguments) {
		return words.text(locale, key, List.of(arguments));
	}

	private static String number(long number) {
		return String.format(Locale.ROOT, "%,d", number);
	}

}
