package jp.mykempo.expenses.intake;

import java.util.List;

import de.siegmar.fastcsv.reader.CsvRecord;
import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/**
 * The entries of one line of a flat file; what is wrong with one is told to the log by its line and column. Unlike
 * {@link jp.mykempo.imports.CsvEntries} it looks at no entry twice ({@link Recall}): a million lines repeat themselves.
 */
final class Entry {

	private static final int LONGEST = 200;

	private static final long LARGEST = 9_999_999_999L;

	private final CsvHeader<ExpenseColumn> header;

	private final RunLog log;

	/** Where each column stands in the line; −1 for those that the file does not have. */
	private final int[] places = new int[ExpenseColumn.values().length];

	private CsvRecord record;

	Entry(CsvHeader<ExpenseColumn> header, RunLog log) {
		this.header = header;
		this.log = log;
		for (ExpenseColumn column : ExpenseColumn.values()) {
			places[column.ordinal()] = header.has(column) ? header.place(column).column() - 1 : -1;
		}
	}

	/** Turns to the next line. */
	void of(CsvRecord line) {
		record = line;
	}

	/** As it is written; empty where the file has no such column. */
	String text(ExpenseColumn column) {
		int place = places[column.ordinal()];
		return place < 0 ? "" : record.getField(place);
	}

	boolean has(ExpenseColumn column) {
		return !text(column).isBlank();
	}

	/** What the entry says; {@code null} where it is empty or wrong, both of which are errors. */
	<T> T required(ExpenseColumn column, Recall<T> reading) {
		if (!has(column)) {
			error(column, "expenses.intake.missing");
			return null;
		}
		return optional(column, reading);
	}

	/** What the entry says; {@code null} where it is empty, or wrong, which is an error. */
	<T> T optional(ExpenseColumn column, Recall<T> reading) {
		String text = text(column);
		if (text.isBlank()) {
			return null;
		}
		return switch (reading.read(text)) {
			case Parsed.Ok<T>(T value) -> value;
			case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
				error(column, reason, arguments.toArray());
				yield null;
			}
		};
	}

	/** What the entry says; {@code null} where it is empty, or wrong, which is worth a warning only. */
	String orWarning(ExpenseColumn column, Recall<String> reading) {
		String text = text(column);
		if (text.isBlank()) {
			return null;
		}
		return switch (reading.read(text)) {
			case Parsed.Ok<String>(String value) -> value;
			case Parsed.Rejected<String>(String reason, List<Object> arguments) -> {
				log.warning(record.getStartingLineNumber(), header.place(column), reason, arguments.toArray());
				yield null;
			}
		};
	}

	/** A number that is not negative; {@link Amounts#ABSENT} where there is none, or a wrong one, which is an error. */
	long number(ExpenseColumn column, boolean required) {
		String text = text(column);
		long plain = digits(text);
		if (plain >= 0) {
			return plain;
		}
		if (text.isBlank()) {
			if (required) {
				error(column, "expenses.intake.missing");
			}
			return Amounts.ABSENT;
		}
		return unusual(column, text);
	}

	void check(ExpenseColumn column, String problem) {
		if (problem != null) {
			error(column, problem);
		}
	}

	void error(ExpenseColumn column, String reason, Object... arguments) {
		log.error(record.getStartingLineNumber(), header.place(column), reason, arguments);
	}

	/** Text to be shown, in which nothing is folded. */
	static Parsed<String> text(String entry) {
		if (entry.length() > LONGEST) {
			return Parsed.rejected("imports.text.long", String.valueOf(LONGEST));
		}
		for (int i = 0; i < entry.length(); i++) {
			char c = entry.charAt(i);
			if (c == CsvFile.BROKEN) {
				return Parsed.rejected("imports.text.broken");
			}
			if (c < ' ' || c == '\u007F') {
				return Parsed.rejected("imports.text.control");
			}
		}
		return Parsed.ok(entry.strip());
	}

	/** With commas, a sign of currency, in another width, or wrong. */
	private long unusual(ExpenseColumn column, String text) {
		String folded = text.length() > 40 ? "" : JapaneseText.fold(text).replaceAll("[,¥\\\\円日回\\s]", "");
		if (folded.matches("[-−‐▲△–(].*") && folded.matches(".*[0-9].*")) {
			error(column, "expenses.intake.negative");
			return Amounts.ABSENT;
		}
		long number = digits(folded);
		if (number < 0) {
			boolean large = folded.length() > 10 && folded.chars().allMatch(c -> c >= '0' && c <= '9');
			error(column, large ? "expenses.intake.number.large" : "expenses.intake.number");
		}
		return number;
	}

	/** −1 where it is anything but up to ten digits. */
	private static long digits(String text) {
		if (text.isEmpty() || text.length() > 10) {
			return -1;
		}
		long number = 0;
		for (int i = 0; i < text.length(); i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number <= LARGEST ? number : -1;
	}

}
