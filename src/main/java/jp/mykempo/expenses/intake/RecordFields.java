package jp.mykempo.expenses.intake;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunLog.Place;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/**
 * One record of a claim file. Societies get them with line numbers or the like before the record's name, which is
 * therefore looked for in the first four columns; columns are counted from it.
 */
final class RecordFields {

	private static final int WHERE_NAMES_STAND = 4;

	private final int line;

	private final String[] fields;

	private final int first;

	RecordFields(int line, String text) {
		this.line = line;
		this.fields = text.split(",", -1);
		this.first = first(fields);
	}

	/** The name: IR, RE, HO …; empty where there is none. */
	String name() {
		return first < 0 ? "" : fields[first].strip();
	}

	int line() {
		return line;
	}

	/** The column without blanks; empty where the record has no such column. */
	String text(int column) {
		int at = first + column;
		return column < 0 || at >= fields.length ? "" : fields[at].strip();
	}

	/** What the column says, {@code null} where it is empty or wrong; the latter is an error. */
	<T> T read(int column, String name, Function<String, Parsed<T>> reading, RunLog log) {
		String text = text(column);
		if (text.isEmpty()) {
			return null;
		}
		return switch (reading.apply(text)) {
			case Parsed.Ok<T>(T value) -> value;
			case Parsed.Rejected<T>(String reason, List<Object> arguments) -> {
				log.error(line, place(column, name), reason, arguments.toArray());
				yield null;
			}
		};
	}

	/** A number that is not negative, or what stands for none; a wrong one is an error. */
	long number(int column, String name, long none, RunLog log) {
		Long number = read(column, name, RecordFields::number, log);
		return number == null ? none : number;
	}

	Place place(int column, String name) {
		return new Place(first + column + 1, name);
	}

	private static Parsed<Long> number(String text) {
		String folded = JapaneseText.fold(text);
		if (folded.matches("[-−]\\d+")) {
			return Parsed.rejected("expenses.intake.negative");
		}
		return folded.matches("\\d{1,10}") ? Parsed.ok(Long.valueOf(folded)) : Parsed.rejected("expenses.intake.number");
	}

	private static int first(String[] fields) {
		for (int i = 0; i < Math.min(WHERE_NAMES_STAND, fields.length); i++) {
			if (isName(fields[i].strip())) {
				return i;
			}
		}
		return -1;
	}

	private static boolean isName(String field) {
		return field.length() == 2 && field.chars().allMatch(c -> c >= 'A' && c <= 'Z');
	}

	/** Without what it holds: that is health data. */
	@Override
	public String toString() {
		return name() + " in line " + line + ", " + Arrays.stream(fields).count() + " columns";
	}

}
