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
 * does. What is done is noted in the data folder after each file: a start after a kill goes on there, and the file that
 * may have been taken in already changes nothing. {@code demo-people.csv} comes last.
 */
final class DemoLoading {

	private static final Logger log = LoggerFactory.getLogger(DemoLoading.class);

	private static final int MEMBERS = 3000;

	private static final long SEED = 20220607;

	private final Imports imports;

	private final DataFolder folder;

	private final Clock clock;

	DemoLoading(Imports imports, DataFolder folder, Clock clock) {
		this.imports = imports;
		this.folder = folder;
		this.clock = clock;
	}

	/** The society as it was loaded, now or at an earlier start. */
	MadeUpSociety load() {
		DemoProgress progress = DemoProgress.read(this.folder, LocalDate.now(this.clock));
		MadeUpSociety monthAgo = MadeUpSociety.of(MEMBERS, SEED, progress.day());
		List<Step> steps = List.of(new Step("coverage", monthAgo::writeCoverage),
				new Step("accounts", monthAgo::writeLegacyAccounts),
				new Step("coverage", monthAgo.oneMonthLater()::writeCoverage));
		for (Step step : steps.subList(progress.done(), steps.size())) {
			apply(step);
			progress = progress.oneMore(this.folder);
		}
		new DemoPeopleFile(this.folder.path("demo-people.csv")).write(monthAgo.people());
		return monthAgo;
	}

	/** A file to be taken in. */
	private record Step(String kind, Consumer<Writer> content) {
	}

	private void apply(Step step) {
		Path file = this.folder.folder("demo").resolve(step.kind() + ".csv");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(file)) {
				step.content().accept(out);
			}
			FileImporter importer = this.imports.importer(step.kind()).orElseThrow();
			RunReport report = Actor.as("job:demo", () -> this.imports.run(importer, Arrival.toApply(file, Mode.FULL)));
			log.info("Demo: {} {}, {} lines", step.kind(), report.state(), report.file().lines());
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
