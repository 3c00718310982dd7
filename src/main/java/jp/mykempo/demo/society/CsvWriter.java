package jp.mykempo.demo.society;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes lines of RFC 4180 through one buffer. A line costs no garbage of its own. */
final class CsvWriter {

	private static final int FULL = 1 << 16;

	private final Writer out;

	private final StringBuilder buffer = new StringBuilder(FULL + 4096);

	private final char[] chars = new char[FULL + 4096];

	CsvWriter(Writer out) {
		this.out = out;
	}

	/** Adds a cell and its separator. */
	CsvWriter cell(String text) {
		if (isPlain(text)) {
			buffer.append(text);
		}
		else {
			buffer.append('"').append(text.replace("\"", "\"\"")).append('"');
		}
		buffer.append(',');
		return this;
	}

	/** Ends the line in place of the last separator. */
	void endLine() {
		buffer.setLength(buffer.length() - 1);
		buffer.append("\r\n");
		if (buffer.length() >= FULL) {
			drain();
		}
	}

	/** Hands everything over; the writer stays open. */
	void flush() {
		drain();
		try {
			out.flush();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void drain() {
		int at = 0;
		try {
			while (at < buffer.length()) {
				int length = Math.min(chars.length, buffer.length() - at);
				buffer.getChars(at, at + length, chars, 0);
				out.write(chars, 0, length);
				at += length;
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		buffer.setLength(0);
	}

	private static boolean isPlain(String text) {
		return text.indexOf(',') < 0 && text.indexOf('"') < 0 && text.indexOf('\n') < 0;
	}

}
