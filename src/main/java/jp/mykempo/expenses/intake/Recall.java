package jp.mykempo.expenses.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import jp.mykempo.kernel.Parsed;

/**
 * What entries of a column were read as: files of a million lines repeat months, names and dates of birth. Forgets
 * everything when it is full.
 *
 * @param <T> what an entry is read as
 */
final class Recall<T> {

	private static final int MOST = 50_000;

	private final Map<String, Parsed<T>> known = new HashMap<>();

	private final Function<String, Parsed<T>> reading;

	private String last;

	private Parsed<T> lastRead;

	Recall(Function<String, Parsed<T>> reading) {
		this.reading = reading;
	}

	Parsed<T> read(String entry) {
		if (!entry.equals(last)) {
			lastRead = find(entry);
			last = entry;
		}
		return lastRead;
	}

	private Parsed<T> find(String entry) {
		Parsed<T> read = known.get(entry);
		if (read == null) {
			read = reading.apply(entry);
			if (known.size() >= MOST) {
				known.clear();
			}
			known.put(entry, read);
		}
		return read;
	}

}
