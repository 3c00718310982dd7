package jp.mykempo.expenses.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Reads a file a little ahead in a thread of its own: understanding a million lines takes as long as writing them away.
 * Little is held, since a line may be long. Closing it ends the thread, also in the middle.
 *
 * @param <T> what is read
 */
final class ReadAhead<T> implements AutoCloseable {

	private static final int LINES = 128;

	private static final int PORTIONS = 4;

	private final BlockingQueue<Portion<T>> portions = new ArrayBlockingQueue<>(PORTIONS);

	private final Thread reader;

	private Portion<T> current = new Portion<>(List.of(), false, null);

	private int at;

	/** @param source the next one, empty at the end; called in the other thread only */
	ReadAhead(Supplier<Optional<T>> source) {
		this.reader = Thread.ofPlatform().daemon().name("claims-read-ahead").start(() -> read(source));
	}

	/** The next one; throws what reading it threw. */
	Optional<T> next() {
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

	private Portion<T> take() {
		try {
			return portions.take();
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("stopped while reading", stopped);
		}
	}

	private void read(Supplier<Optional<T>> source) {
		try {
			boolean last = false;
			while (!last) {
				Portion<T> portion = portion(source);
				last = portion.last;
				portions.put(portion);
			}
		}
		catch (InterruptedException stopped) {
			Thread.currentThread().interrupt();
		}
	}

	private static <T> Portion<T> portion(Supplier<Optional<T>> source) {
		List<T> lines = new ArrayList<>(LINES);
		try {
			while (lines.size() < LINES) {
				Optional<T> line = source.get();
				if (line.isEmpty()) {
					return new Portion<>(lines, true, null);
				}
				lines.add(line.get());
			}
			return new Portion<>(lines, false, null);
		}
		catch (RuntimeException failed) {
			return new Portion<>(lines, true, failed);
		}
		catch (Error failed) {
			return new Portion<>(lines, true, new IllegalStateException("reading broke off", failed));
		}
	}

	/** Some of them, whether they are the last, and what came instead of the next. */
	private record Portion<T>(List<T> lines, boolean last, RuntimeException failure) {
	}

}
