package jp.mykempo.expenses.intake;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.Optional;

import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.UnreadableFile;
import jp.mykempo.kernel.Sha256;

/**
 * The lines of a claim file: comma-separated records without quotes, in MS932, or in UTF-8 where the beginning of the file
 * says so. Bytes that are no character become U+FFFD.
 */
final class RecordLines implements AutoCloseable {

	private static final int HEAD = 1 << 16;

	private static final int LONGEST_LINE = 1 << 16;

	/** Ends files of old systems. */
	private static final char END_OF_FILE = '\u001A';

	private final DigestInputStream bytes;

	private final BufferedReader reader;

	private int line;

	private RecordLines(DigestInputStream bytes) throws IOException {
		this.bytes = bytes;
		byte[] head = bytes.readNBytes(HEAD);
		PushbackInputStream all = new PushbackInputStream(bytes, head.length + 1);
		all.unread(head);
		this.reader = new BufferedReader(new InputStreamReader(all, charsetOf(head).newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE)), 1 << 16);
	}

	static RecordLines open(Path file) {
		try {
			return new RecordLines(new DigestInputStream(Files.newInputStream(file), Sha256.digest()));
		}
		catch (IOException unreadable) {
			throw new UnreadableFile(Files.exists(file) ? "imports.file.unreadable" : "imports.file.missing");
		}
	}

	/** The next line that is not empty. */
	Optional<String> next() {
		try {
			String text = readLine();
			while (text != null && text.isBlank()) {
				text = readLine();
			}
			return Optional.ofNullable(text);
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
	}

	/** Number of the line read last, counted from 1. */
	int line() {
		return line;
	}

	/** SHA-256 of the whole file. */
	byte[] hash() {
		try {
			bytes.transferTo(OutputStream.nullOutputStream());
			return bytes.getMessageDigest().digest();
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
	}

	@Override
	public void close() {
		try {
			reader.close();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Unlike a {@link BufferedReader} it gives up on a line that does not end. */
	private String readLine() throws IOException {
		StringBuilder text = new StringBuilder(256);
		line++;
		for (int c = reader.read(); c >= 0; c = reader.read()) {
			if (c == '\n') {
				return text.toString();
			}
			if (c != '\r' && c != END_OF_FILE && c != '\uFEFF') {
				text.append((char) c);
			}
			if (text.length() > LONGEST_LINE) {
				throw new UnreadableFile("imports.line.long", String.valueOf(line), String.valueOf(LONGEST_LINE));
			}
		}
		return text.isEmpty() ? null : text.toString();
	}

	/** A file that is UTF-8 as far as we look; the last character may be cut. ASCII alone is both. */
	private static Charset charsetOf(byte[] head) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		boolean utf8 = !decoder.decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length + 1), head.length < HEAD)
			.isError();
		return utf8 ? StandardCharsets.UTF_8 : CsvFile.MS932;
	}

}
