package jp.mykempo.imports;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Writes rows into a table by COPY, in chunks. The connection does nothing else meanwhile. */
public final class CopyStream {

	private static final int CHUNK = 1 << 16;

	private final CopyIn copy;

	private final StringBuilder rows = new StringBuilder(CHUNK + 4096);

	private boolean rowHasEntries;

	public CopyStream(Connection connection, String into) throws SQLException {
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + into + " from stdin");
	}

	public CopyStream entry(long number) {
		separate();
		rows.append(number);
		return this;
	}

	/** @param text {@code null} for a missing one */
	public CopyStream entry(String text) {
		separate();
		if (text == null) {
			rows.append("\\N");
			return this;
		}
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
				case '\\' -> rows.append("\\\\");
				case '\t' -> rows.append("\\t");
				case '\n' -> rows.append("\\n");
				case '\r' -> rows.append("\\r");
				default -> rows.append(c);
			}
		}
		return this;
	}

	public void endRow() throws SQLException {
		rows.append('\n');
		rowHasEntries = false;
		if (rows.length() >= CHUNK) {
			flush();
		}
	}

	public void end() throws SQLException {
		flush();
		copy.endCopy();
	}

	/** Gives up; the connection can be used again. */
	public void cancel() throws SQLException {
		if (copy.isActive()) {
			copy.cancelCopy();
		}
	}

	private void flush() throws SQLException {
		byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
		copy.writeToCopy(bytes, 0, bytes.length);
		rows.setLength(0);
	}

	private void separate() {
		if (rowHasEntries) {
			rows.append('\t');
		}
		rowHasEntries = true;
	}

}
