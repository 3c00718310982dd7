package jp.mykempo.checkups.intake;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.checkups.intake.ToldDocument.Subject;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.imports.UnreadableFile;
import jp.mykempo.kernel.Sha256;

/** A file on its way in: reads it whatever it is, stages what is right, counts the rest. */
final class ArrivedFile {

	private final RunLog log;

	private final HeaderRules headers;

	private final ValueRules values;

	private final Staging staging;

	private final DocumentReader documents;

	private byte[] hash;

	private long faulty;

	private final Map<Subject, Long> aside = new EnumMap<>(Subject.class);

	private long checkups;

	private int indexed = -1;

	ArrivedFile(RunLog log, HeaderRules headers, ValueRules values, Staging staging) {
		this.log = log;
		this.headers = headers;
		this.values = values;
		this.staging = staging;
		this.documents = new DocumentReader(log, headers, values);
	}

	/** Check-ups that had errors. */
	long faulty() {
		return faulty;
	}

	/** Documents about something else. */
	long aside() {
		return aside.values().stream().mapToLong(Long::longValue).sum();
	}

	/** SHA-256 of the file. */
	byte[] hash() {
		return hash;
	}

	void read(Path file) throws SQLException {
		Content content = Content.of(file);
		if (content == Content.CSV) {
			lines(file);
			return;
		}
		try (DigestInputStream bytes = new DigestInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), Sha256.digest())) {
			if (content == Content.ARCHIVE) {
				archive(file, bytes);
			}
			else {
				single(file, bytes);
			}
			bytes.transferTo(OutputStream.nullOutputStream());
			hash = bytes.getMessageDigest().digest();
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
	}

	private void lines(Path path) throws SQLException {
		try (CsvFile file = CsvFile.open(path)) {
			LineReader reader = new LineReader(file, log, headers, values);
			Optional<CsvRecord> last = Optional.empty();
			for (Optional<CsvRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
				log.line();
				last = record;
				Optional<ToldCheckup> told = reader.read(record.get());
				if (told.isPresent()) {
					stage(told.get());
				}
				else {
					faulty++;
				}
			}
			reader.checkEnd(last);
			if (last.isEmpty()) {
				throw new UnreadableFile("checkups.intake.noLines");
			}
			hash = file.hash();
		}
	}

	private void single(Path file, InputStream bytes) throws IOException, SQLException {
		if (Files.size(file) > Archive.LARGEST_DOCUMENT) {
			throw new UnreadableFile("checkups.intake.archive.large", String.valueOf(Archive.LARGEST_DOCUMENT >> 20));
		}
		document("", new FilterInputStream(bytes) {

			@Override
			public void close() {
				// the parser closes at the document's end; the hash is of the whole file
			}

		});
		refuseNothing();
	}

	private void archive(Path file, InputStream bytes) {
		Archive.walk(file, bytes, new Archive.Visitor() {

			@Override
			public void document(String name, InputStream in) {
				try {
					ArrivedFile.this.document(name, in);
				}
				catch (SQLException failed) {
					throw new IllegalStateException("check-ups could not be written", failed);
				}
			}

			@Override
			public void other(String name) {
				log.warning(1, Spot.of(1, 0, name).place(), "checkups.intake.archive.other");
			}

		});
		warnOfCount();
		refuseNothing();
	}

	private void document(String name, InputStream in) throws SQLException {
		switch (documents.read(in, name)) {
			case ToldDocument.Checkup(ToldCheckup told) -> {
				log.line();
				stage(told);
			}
			case ToldDocument.Faulty() -> {
				log.line();
				faulty++;
			}
			case ToldDocument.Aside(Subject subject) -> aside.merge(subject, 1L, Long::sum);
			case ToldDocument.Index(int documents) -> indexed = Math.max(0, indexed) + Math.max(0, documents);
		}
	}

	private void stage(ToldCheckup told) throws SQLException {
		checkups++;
		staging.add(told);
	}

	/** The index counts the results alone, or the claims beside them too: both are seen. */
	private void warnOfCount() {
		long claims = aside.getOrDefault(Subject.CLAIM, 0L);
		long results = checkups + faulty + aside.getOrDefault(Subject.GUIDANCE, 0L);
		if (indexed >= 0 && indexed != results && indexed != results + claims) {
			log.warning(0, Place.WHOLE_LINE, "checkups.intake.archive.count", String.valueOf(indexed), String.valueOf(results));
		}
	}

	/** Documents about something else may come alone; without any document the wrong file was chosen. */
	private void refuseNothing() {
		if (checkups + faulty + aside() == 0) {
			throw new UnreadableFile("checkups.intake.noDocument");
		}
		if (checkups + faulty == 0) {
			log.warning(0, Place.WHOLE_LINE, "checkups.intake.nothing");
		}
	}

}
