package jp.mykempo.demo;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.mykempo.audit.Actor;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.storage.DataFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands the made-up society's files to the imports, one by one, and insists that each is taken in. */
final class DemoArrivals {

	private static final Logger log = LoggerFactory.getLogger(DemoArrivals.class);

	private final Imports imports;

	private final DataFolder folder;

	DemoArrivals(Imports imports, DataFolder folder) {
		this.imports = imports;
		this.folder = folder;
	}

	/** Writes a file's bytes. */
	interface Content {

		/** The stream stays open. */
		void write(OutputStream out) throws IOException;

	}

	/** Whether files of the kind are understood at all. */
	boolean understand(String kind) {
		return imports.importer(kind).isPresent();
	}

	/** Writes the file, has it taken in, and deletes it. */
	void take(String kind, String name, Mode mode, Content content) {
		Path file = folder.folder("demo").resolve(name);
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
				content.write(out);
			}
			FileImporter importer = imports.importer(kind).orElseThrow();
			RunReport report = Actor.as("job:demo", () -> imports.run(importer, Arrival.toApply(file, mode)));
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
