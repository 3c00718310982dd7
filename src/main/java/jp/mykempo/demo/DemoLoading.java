package jp.mykempo.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import jp.mykempo.audit.Actor;
import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.underway.Underway;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills an empty demo with the made-up society, through the imports that a real society uses: the coverage of a month
 * ago, the accounts of the former system, the coverage of today, which closes some of those accounts as any import
 * does. Then postcards and enquiries are sent on their way. What is done is noted in the data folder after each step: a
 * start after a kill goes on there, and the step that may have been done already changes nothing.
 * {@code demo-people.csv} comes last.
 */
final class DemoLoading {

	private static final Logger log = LoggerFactory.getLogger(DemoLoading.class);

	private static final int MEMBERS = 3000;

	private static final long SEED = 20220607;

	private final Imports imports;

	private final Notables notables;

	private final Underway underway;

	private final DataFolder folder;

	private final Clock clock;

	DemoLoading(Imports imports, Notables notables, Underway underway, DataFolder folder, Clock clock) {
		this.imports = imports;
		this.notables = notables;
		this.underway = underway;
		this.folder = folder;
		this.clock = clock;
	}

	/** The notable people as they are loaded, now or at an earlier start. */
	List<NotablePerson> load() {
		DemoProgress progress = DemoProgress.read(this.folder, LocalDate.now(this.clock));
		MadeUpSociety monthAgo = MadeUpSociety.of(MEMBERS, SEED, progress.day());
		DemoPeopleFile file = new DemoPeopleFile(this.folder.path("demo-people.csv"));
		DemoSecrets secrets = new DemoSecrets(this.folder, file.viewingPasswords());
		LocalDate today = monthAgo.oneMonthLater().asOf();
		List<Runnable> steps = List.of(() -> take("coverage", monthAgo::writeCoverage),
				() -> take("accounts", monthAgo::writeLegacyAccounts),
				() -> take("coverage", monthAgo.oneMonthLater()::writeCoverage),
				() -> this.underway.begin(this.notables.of(monthAgo.people()), today, secrets::keep));
		for (Runnable step : steps.subList(progress.done(), steps.size())) {
			step.run();
			progress = progress.oneMore(this.folder);
		}
		List<NotablePerson> people = monthAgo.people().stream().map(secrets::complete).toList();
		file.write(people);
		secrets.forget();
		return people;
	}

	private void take(String kind, Consumer<Writer> content) {
		Path file = this.folder.folder("demo").resolve(kind + ".csv");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(file)) {
				content.accept(out);
			}
			FileImporter importer = this.imports.importer(kind).orElseThrow();
			RunReport report = Actor.as("job:demo", () -> this.imports.run(importer, Arrival.toApply(file, Mode.FULL)));
			log.info("Demo: {} {}, {} lines", kind, report.state(), report.file().lines());
			refuseAnythingElse(report);
			Files.delete(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void refuseAnythingElse(RunReport report) {
		if (report.state() != RunState.APPLIED && report.state() != RunState.UNCHANGED) {
			throw new IllegalStateException("The demo's file of kind " + report.file().kind() + " was not taken in: "
					+ report.refusal() + " " + report.found().first());
		}
	}

}
