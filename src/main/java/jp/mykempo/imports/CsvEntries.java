package jp.mykempo.imports;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.kernel.Parsed;

/**
 * The entries of a file's lines, one line after the other; what is wrong with one is told to the log by its line and
 * column.
 *
 * <pre>{@code
 * Optional<Told> read(CsvRecord record) {
 *     return entries.read(record, () -> new Told(entries.take(Column.KANA, KanaName::parse), ...));
 * }
 * }</pre>
 *
 * @param <C> the columns of the kind
 */
public final class CsvEntries<C extends Enum<C> & CsvColumn> {

	private final CsvHeader<C> header;

	private final String missing;

	private final ToIntFunction<C> longest;

	private final RunLog log;

	private CsvRecord record;

	/**
	 * @param missing what is wrong where the entry of a required column is empty
	 * @param longest how many characters an entry of the column may have
	 */
	public CsvEntries(CsvHeader<C> header, String missing, ToIntFunction<C> longest, RunLog log) {
		this.header = header;
		this.missing = missing;
		this.longest = longest;
		this.log = log;
	}

	/** Turns to the next line: what is made of it, if nothing is wrong with it. */
	public <T> Optional<T> read(CsvRecord next, Supplier<T> line) {
		log.line();
		if (!header.fits(next, log)) {
			return Optional.empty();
		}
		record = next;
		long errorsBefore = log.errors();
		T made = line.get();
		return log.errors() == errorsBefore ? Optional.of(made) : Optional.empty();
	}

	/** Number of the line in the file. */
	public long line() {
		return record.getStartingLineNumber();
	}

	public boolean blank(C column) {
		return text(column).isBlank();
	}

	/** The entry's value, or {@code null} where it is empty or wrong. */
	public <T> T take(C column, Function<String, Parsed<T>> rule) {
		if (blank(column)) {
			if (column.required()) {
				error(column, missing);
			}
			return null;
		}
		return switch (readable(column).then(rule)) {
			case Parsed.Ok<T>(T value) -> value;
			case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
				error(column, reason, arguments.toArray());
				yield null;
			}
		};
	}

	public void error(C column, String reason, Object... arguments) {
		log.error(line(), header.place(column), reason, arguments);
	}

	private String text(C column) {
		return header.text(record.getFields(), column);
	}

	/** Entries that are no text at all are refused whatever their column. */
	private Parsed<String> readable(C column) {
		String entry = text(column);
		int most = longest.applyAsInt(column);
		if (entry.length() > most) {
			return Parsed.rejected("imports.text.long", String.valueOf(most));
		}
		if (entry.indexOf(CsvFile.BROKEN) >= 0) {
			return Parsed.rejected("imports.text.broken");
		}
		return entry.chars().anyMatch(Character::isISOControl) ? Parsed.rejected("imports.text.control") : Parsed.ok(entry);
	}

}
