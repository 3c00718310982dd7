package jp.mykempo.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses a line that does not end, before it fills the memory. */
final class LimitedReader extends FilterReader {

	/** Longest line, in characters. */
	static final int LONGEST_LINE = 65_536;

	private long line = 1;

	private int length;

	private char last = '\n';

	LimitedReader(Reader in) {
		super(in);
	}

	@Override
	public int read(char[] buffer, int offset, int count) throws IOException {
		int read = super.read(buffer, offset, count);
		for (int i = offset; i < offset + read; i++) {
			last = buffer[i];
			if (last == '\n') {
				line++;
				length = 0;
			}
			else if (++length > LONGEST_LINE) {
				throw new UnreadableFile("imports.line.long", String.valueOf(line), String.valueOf(LONGEST_LINE));
			}
		}
		return read;
	}

	@Override
	public int read() throws IOException {
		char[] one = new char[1];
		return read(one, 0, 1) < 0 ? -1 : one[0];
	}

	/** True where the file ended in the middle of a line. */
	boolean endedInLine() {
		return last != '\n';
	}

}
