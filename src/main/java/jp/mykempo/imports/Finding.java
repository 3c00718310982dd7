package jp.mykempo.imports;

import java.util.List;

/**
 * Something wrong, or worth a look, in one line of a file. It never carries the entry itself: that may be anyone's data.
 *
 * @param line counted from 1, the header included; 0 for the file as a whole
 * @param column counted from 1; 0 for the line as a whole
 * @param reason message key
 */
public record Finding(long line, int column, String columnName, Severity severity, String reason,
		List<Object> arguments) {

	/** An error keeps the file out, a warning does not. */
	public enum Severity {

		ERROR, WARNING

	}

}
