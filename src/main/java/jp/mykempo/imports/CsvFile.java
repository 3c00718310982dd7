package jp.mykempo.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jp.mykempo.kernel.Sha256;

/**
 * A CSV file read line by line in little memory, in UTF-8 (with or without BOM) or MS932, whichever its first line that
 * is not plain ASCII is written in. Bytes that are no character become U+FFFD; the importer reports them where they stand.
 *
 * <pre>{@code
 * try (CsvFile file = CsvFile.open(path)) {
 *     CsvHeader<Column> header = CsvHeader.of(file.header(), Column.class);
 *     for (Optional<CsvRecord> line = file.next(); line.isPresent(); line = file.next()) { ... }
 *     byte[] hash = file.hash();
 * }
 * }</pre>
 *
 * Every method throws {@link UnreadableFile} where the file cannot be read on.
 */
public final class CsvFile implements AutoCloseable {

	/** What stands for bytes that are no character. */
	public static final char BROKEN = '\uFFFD';

	/** Shift_JIS as Windows writes it. */
	public static final Charset MS932 = Charset.forName("windows-31j");

	private static final int MOST_COLUMNS = 500;

	private static final int LONGEST_RECORD = 4 * LimitedReader.LONGEST_LINE;

	private final DigestInputStream bytes;

	private final LimitedReader reader;

	private final CsvReader<CsvRecord> csv;

	private final Iterator<CsvRecord> records;

	private final List<String> header;

	private long line;

	private CsvFile(DigestInputStream bytes, byte[] head) throws IOException {
		this.bytes = bytes;
		PushbackInputStream all = new PushbackInputStream(bytes, head.length + 1);
		all.unread(withoutBom(head));
		this.reader = new LimitedReader(new InputStreamReader(all, charsetOf(head).newDecoder()
			.onMalformedInput(CodingErrorAction.REPLACE)
			.onUnmappableCharacter(CodingErrorAction.REPLACE)));
		this.csv = CsvReader.builder()
			.maxBufferSize(LONGEST_RECORD)
			.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
			.missingFieldStrategy(FieldMismatchStrategy.IGNORE)
			.allowExtraCharsAfterClosingQuote(true)
			.ofCsvRecord(reader);
		this.records = csv.iterator();
		this.header = next().map(CsvRecord::getFields).orElseThrow(() -> new UnreadableFile("imports.file.empty"));
		if (header.size() > MOST_COLUMNS) {
			throw new UnreadableFile("imports.columns.many", String.valueOf(MOST_COLUMNS));
		}
	}

	/** Opens the file and reads its first line. */
	public static CsvFile open(Path path) {
		try {
			DigestInputStream bytes = new DigestInputStream(Files.newInputStream(path), Sha256.digest());
			try {
				return new CsvFile(bytes, bytes.readNBytes(LimitedReader.LONGEST_LINE));
			}
			catch (RuntimeException unreadable) {
				bytes.close();
				throw unreadable;
			}
		}
		catch (NoSuchFileException missing) {
			throw new UnreadableFile("imports.file.missing");
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
	}

	/** The names in the first line. */
	public List<String> header() {
		return header;
	}

	/** The next line that is not empty. */
	public Optional<CsvRecord> next() {
		try {
			Optional<CsvRecord> record = records.hasNext() ? Optional.of(records.next()) : Optional.empty();
			record.ifPresent(found -> line = found.getStartingLineNumber());
			return record;
		}
		catch (CsvParseException | UncheckedIOException broken) {
			throw unreadable(broken);
		}
	}

	/** True where the file ended in the middle of a line: it may have been cut off. */
	public boolean endedInLine() {
		return reader.endedInLine();
	}

	/** SHA-256 of the whole file, once it has been read to its end. */
	public byte[] hash() {
		try {
			bytes.transferTo(OutputStream.nullOutputStream());
			return ((MessageDigest) bytes.getMessageDigest().clone()).digest();
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
		catch (CloneNotSupportedException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	@Override
	public void close() {
		try {
			csv.close();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private UnreadableFile unreadable(RuntimeException broken) {
		for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableFile unreadable) {
				return unreadable;
			}
			if (cause instanceof IOException && !(cause instanceof CharacterCodingException)
					&& broken instanceof UncheckedIOException) {
				return new UnreadableFile("imports.file.unreadable");
			}
		}
		if (line == 0) {
			return new UnreadableFile("imports.columns.many", String.valueOf(MOST_COLUMNS));
		}
		boolean wide = Stream.iterate((Throwable) broken, Objects::nonNull, Throwable::getCause)
			.anyMatch(cause -> String.valueOf(cause.getMessage()).contains("fields"));
		return new UnreadableFile(wide ? "imports.record.columns" : "imports.record.long", String.valueOf(line + 1));
	}

	private static Charset charsetOf(byte[] head) {
		if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		if (startsWith(head, 0xFF, 0xFE) || startsWith(head, 0xFE, 0xFF)) {
			throw new UnreadableFile("imports.encoding.utf16");
		}
		if (startsWith(head, 'P', 'K', 3, 4)) {
			throw new UnreadableFile("imports.file.excel");
		}
		byte[] telling = tellingLine(head);
		if (decodes(telling, StandardCharsets.UTF_8)) {
			return StandardCharsets.UTF_8;
		}
		if (decodes(telling, MS932)) {
			return MS932;
		}
		if (isAscii(lineAt(head, 0))) {
			return StandardCharsets.UTF_8;
		}
		throw new UnreadableFile("imports.encoding.unknown");
	}

	/** The first whole line in which the encoding can be seen; else the first one. */
	private static byte[] tellingLine(byte[] head) {
		byte[] first = lineAt(head, 0);
		if (first.length == LimitedReader.LONGEST_LINE) {
			throw new UnreadableFile("imports.line.long", "1", String.valueOf(LimitedReader.LONGEST_LINE));
		}
		boolean whole = head.length < LimitedReader.LONGEST_LINE;
		byte[] line = first;
		for (int at = 0; at < head.length; at += line.length + 1) {
			line = lineAt(head, at);
			if (!isAscii(line) && (whole || at + line.length < head.length)) {
				return line;
			}
		}
		return first;
	}

	private static byte[] lineAt(byte[] head, int from) {
		int end = from;
		while (end < head.length && head[end] != '\n') {
			end++;
		}
		return Arrays.copyOfRange(head, from, end);
	}

	private static boolean isAscii(byte[] line) {
		for (byte b : line) {
			if (b < 0) {
				return false;
			}
		}
		return true;
	}

	private static boolean decodes(byte[] bytes, Charset charset) {
		try {
			charset.newDecoder().decode(ByteBuffer.wrap(bytes));
			return true;
		}
		catch (CharacterCodingException broken) {
			return false;
		}
	}

	private static byte[] withoutBom(byte[] head) {
		return startsWith(head, 0xEF, 0xBB, 0xBF) ? Arrays.copyOfRange(head, 3, head.length) : head;
	}

	private static boolean startsWith(byte[] head, int... bytes) {
		for (int i = 0; i < bytes.length; i++) {
			if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
				return false;
			}
		}
		return true;
	}

}
