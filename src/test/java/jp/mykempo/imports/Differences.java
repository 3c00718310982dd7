package jp.mykempo.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a file would change, as the desk would read it. */
public record Differences(List<String> told, Map<String, Long> counts) {

	/** Each of the differences in a line, its parts with blanks between. */
	public static Differences of(Imports imports, FileImporter importer, Path file) {
		List<String> told = new ArrayList<>();
		RunReport report = imports.run(importer, Arrival.toCheck(file, Mode.DIFFERENCE), new Errand() {

			@Override
			public String fileName() {
				return "file";
			}

			@Override
			public boolean wantsDifferences() {
				return true;
			}

			@Override
			public void ended(RunReport ended, RunLog log) {
				log.differences().stream().map(Differences::line).forEach(told::add);
			}

		});
		return new Differences(told, report.counts());
	}

	private static String line(Difference one) {
		return String.join(" ", Stream.of(one.kind(), one.who().number(), one.who().name(), one.item(), one.before(), one.after())
			.map(String::valueOf)
			.toList());
	}

}
