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
 * does. {@code demo-people.csv} is written last and tells a restart that all is there; killed before, all of it is done
 * again.
 */
final class DemoLoading {

	private static final Logger log = LoggerFactory.getLogger(DemoLoading.class);

	private static final int MEMBERS = 3000;

	private static final long SEED = 20220607;

	/** Holds the day of the first file, so that another try makes the same people. */
	private static final String DAY = "demo-day";

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
		MadeUpSociety monthAgo = MadeUpSociety.of(MEMBERS, SEED, day());
		DemoPeopleFile people = new DemoPeopleFile(this.folder.path("demo-people.csv"));
		boolean able = this.imports.kinds().containsAll(List.of("coverage", "accounts"));
		if (able && !people.exists()) {
			apply("coverage", monthAgo::writeCoverage);
			apply("accounts", monthAgo::writeLegacyAccounts);
			apply("coverage", monthAgo.oneMonthLater()::writeCoverage);
			people.write(monthAgo.people());
		}
		return monthAgo;
	}

	private LocalDate day() {
		String day = this.folder.read(DAY).orElseGet(() -> LocalDate.now(this.clock).minusMonths(1).toString());
		this.folder.writePrivately(DAY, day);
		return LocalDate.parse(day.strip());
	}

	private void apply(String kind, Consumer<Writer> content) {
		Path file = this.folder.folder("tmp").resolve("demo-" + kind + ".csv");
		try {
			try (BufferedWriter out = Files.newBufferedWriter(file)) {
				content.accept(out);
			}
			FileImporter importer = this.imports.importer(kind).orElseThrow();
			RunReport report = Actor.as("job:demo", () -> this.imports.run(importer, Arrival.toApply(file, Mode.FULL)));
			log.info("Demo: {} {}, {} lines", kind, report.state(), report.file().lines());
			refuseAnythingElse(report);
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
