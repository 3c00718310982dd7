package jp.mykempo.expenses.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Writes rows by COPY in PostgreSQL's binary form: neither side has to write or read digits, which a million claims with
 * two dozen columns would feel. The connection does nothing else meanwhile.
 */
final class StageRows {

	private static final byte[] BEGIN = { 'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0 };

	private static final int CHUNK = 1 << 16;

	private static final int LONGEST_ROW = 1 << 14;

	private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

	private final CopyIn copy;

	private final int columns;

	private final byte[] bytes = new byte[CHUNK + LONGEST_ROW];

	private int used;

	StageRows(Connection connection, String into, int columns) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin (format binary)");
		this.columns = columns;
		System.arraycopy(BEGIN, 0, bytes, 0, BEGIN.length);
		this.used = BEGIN.length;
	}

	void beginRow() {
		putShort(columns);
	}

	StageRows bigint(long value) {
		putInt(8);
		putInt((int) (value >>> 32));
		putInt((int) value);
		return this;
	}

	StageRows integer(int value) {
		putInt(4);
		putInt(value);
		return this;
	}

	StageRows smallint(int value) {
		putInt(2);
		putShort(value);
		return this;
	}

	StageRows bool(boolean value) {
		putInt(1);
		bytes[used++] = (byte) (value ? 1 : 0);
		return this;
	}

	StageRows date(LocalDate day) {
		return day == null ? nothing() : integer((int) (day.toEpochDay() - FIRST_DAY));
	}

	/** @param text {@code null} for a missing one */
	StageRows text(String text) {
		if (text == null) {
			return nothing();
		}
		int length = used;
		used += 4;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= 0x80) {
				used = length;
				return encoded(text);
			}
			bytes[used++] = (byte) c;
		}
		int end = used;
		used = length;
		putInt(end - length - 4);
		used = end;
		return this;
	}

	StageRows nothing() {
		putInt(-1);
		return this;
	}

	void endRow() throws SQLException {
		if (used >= CHUNK) {
			flush();
		}
	}

	void end() throws SQLException {
		putShort(-1);
		flush();
		copy.endCopy();
	}

	/** Gives up; the connection can be used again. */
	void cancel() throws SQLException {
		if (copy.isActive()) {
			copy.cancelCopy();
		}
	}

	private StageRows encoded(String text) {
		byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
		putInt(encoded.length);
		System.arraycopy(encoded, 0, bytes, used, encoded.length);
		used += encoded.length;
		return this;
	}

	private void flush() throws SQLException {
		copy.writeToCopy(bytes, 0, used);
		used = 0;
	}

	private void putShort(int value) {
		bytes[used++] = (byte) (value >>> 8);
		bytes[used++] = (byte) value;
	}

	private void putInt(int value) {
		bytes[used++] = (byte) (value >>> 24);
		bytes[used++] = (byte) (value >>> 16);
		bytes[used++] = (byte) (value >>> 8);
		bytes[used++] = (byte) value;
	}

}
