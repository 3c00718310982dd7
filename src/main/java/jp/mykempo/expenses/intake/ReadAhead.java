package jp.mykempo.expenses.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.CsvFile;

/**
 * Reads a CSV file a little ahead in a thread of its own: cutting a million lines into fields takes as long as
 * understanding them. Few lines are held, since one may be long. Closing it ends the thread, also in the middle.
 */
final class ReadAhead implements AutoCloseable {

	private static final int LINES = 128;

	private static final int PORTIONS = 4;

	private final BlockingQueue<Portion> portions = new ArrayBlockingQueue<>(PORTIONS);

	private final Thread reader;

	private Portion current = new Portion(List.of(), false, null);

	private int at;

	ReadAhead(CsvFile file) {
		this.reader = Thread.ofPlatform().daemon().name("claims-read-ahead").start(() -> read(file));
	}

	/** The next line that is not empty; throws what reading it threw. */
	Optional<CsvRecord> next() {
		while (at == current.lines.size()) {
			if (current.failure != null) {
				throw current.failure;
			}
			if (current.last) {
				return Optional.empty();
			}
			current = take();
			at = 0;
		}
		return Optional.of(current.lines.get(at++));
	}

	@Override
	public void close() {
		reader.interrupt();
		try {
			reader.join();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private Portion take() {
		try {
			return portions.take();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while reading", stopped);
		}
	}

	private void read(CsvFile file) {
		try {
			boolean last = false;
			while (!last) {
				Portion portion = portion(file);
				last = portion.last;
				portions.put(portion);
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private static Portion portion(CsvFile file) {
		List<CsvRecord> lines = new ArrayList<>(LINES);
		try {
			while (lines.size() < LINES) {
				Optional<CsvRecord> line = file.next();
				if (line.isEmpty()) {
					return new Portion(lines, true, null);
				}
				lines.add(line.get());
			}
			return new Portion(lines, false, null);
		}
		catch (RuntimeException failed) {
			return new Portion(lines, true, failed);
		}
	}

	/** Some lines, whether they are the last, and what came instead of the next. */
	private record Portion(List<CsvRecord> lines, boolean last, RuntimeException failure) {
	}

}
