package jp.mykempo.imports;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import jp.mykempo.audit.Actor;
import jp.mykempo.site.Words;
import jp.mykempo.storage.Command;

import org.springframework.stereotype.Component;

/** {@code import KIND FILE [--apply] [--mode=full|difference] [--confirm-ends=N] [--without-bad-lines]}: reports, and applies if asked to. */
@Component
class ImportCommand implements Command {

	private static final int DONE = 0;

	private static final int REFUSED = 1;

	private static final int WRONG_USE = 2;

	private final Imports imports;

	private final Words words;

	ImportCommand(Imports imports, Words words) {
		this.imports = imports;
		this.words = words;
	}

	@Override
	public String name() {
		return "import";
	}

	@Override
	public int run(List<String> arguments) {
		return run(arguments, new PrintStream(System.out, true, StandardCharsets.UTF_8), Locale.getDefault());
	}

	int run(List<String> arguments, PrintStream out, Locale locale) {
		ReportText text = new ReportText(words, locale);
		Optional<ImportWish> wish = ImportWish.of(arguments);
		Optional<FileImporter> importer = wish.flatMap(wished -> imports.importer(wished.kind()));
		if (importer.isEmpty()) {
			out.println(text.usage(imports.kinds()));
			return WRONG_USE;
		}
		RunReport report = Actor.as("command:import", () -> imports.run(importer.get(), wish.get().arrival()));
		text.lines(report, importer.get()).forEach(out::println);
		boolean bad = report.errors() > 0 && !wish.get().arrival().withoutBadLines();
		return report.state() == RunState.REFUSED || bad ? REFUSED : DONE;
	}

	/** The words after {@code import}, understood. */
	record ImportWish(String kind, Arrival arrival) {

		static Optional<ImportWish> of(List<String> arguments) {
			List<String> names = arguments.stream().filter(word -> !word.startsWith("--")).toList();
			boolean apply = false;
			Mode mode = Mode.FULL;
			long confirmed = -1;
			boolean withoutBadLines = false;
			for (String option : arguments.stream().filter(word -> word.startsWith("--")).toList()) {
				switch (option) {
					case "--apply" -> apply = true;
					case "--mode=full" -> mode = Mode.FULL;
					case "--mode=difference" -> mode = Mode.DIFFERENCE;
					case "--without-bad-lines" -> withoutBadLines = true;
					default -> {
						if (!option.matches("--confirm-ends=\\d{1,9}")) {
							return Optional.empty();
						}
						confirmed = Long.parseLong(option.substring(option.indexOf('=') + 1));
					}
				}
			}
			if (names.size() != 2) {
				return Optional.empty();
			}
			Path file = Path.of(names.get(1));
			OptionalLong ends = confirmed < 0 ? OptionalLong.empty() : OptionalLong.of(confirmed);
			return Optional.of(new ImportWish(names.get(0), new Arrival(file, mode, apply, ends, withoutBadLines)));
		}

	}

}
