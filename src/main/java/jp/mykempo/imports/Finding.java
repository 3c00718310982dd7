package jp.mykempo.imports;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Something wrong, or worth a look, in one line of a file. It never carries the entry itself: that may be anyone's data.
 *
 * @param line counted from 1, the header included; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 * @param reason message key
 */
public record Finding(long line, int column, String columnName, Severity severity, String reason,
		List<Object> arguments) {

	/** The same with its column's name and its arguments in words, where codes stand in them. */
	public Finding inWords(UnaryOperator<String> words) {
		return new Finding(line, column, columnName == null ? null : words.apply(columnName), severity, reason,
				arguments.stream().<Object>map(argument -> argument instanceof String text ? words.apply(text) : argument).toList());
	}

	/** An error keeps the file out, a warning does not. */
	public enum Severity {

		ERROR, WARNING

	}

}
