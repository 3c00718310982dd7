package jp.mykempo.checkups.intake;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.ZipException;

/**
 * The record at the end of an archive (ZIP) that says where its directory stands and how many entries it has. The
 * directory itself is not read, which {@link java.util.zip.ZipFile} would do whole into memory. Numbers that do not fit
 * stand in a longer record before it (ZIP64). Source: APPNOTE.TXT 4.3.14 to 4.3.16.
 *
 * @param entries as the record says, 0 and up
 */
record ArchiveEnd(long entries) {

	private static final int END = 0x06054b50;

	private static final int LONG_END = 0x06064b50;

	private static final int LONG_END_LOCATOR = 0x07064b50;

	private static final int END_SIZE = 22;

	private static final int LONG_END_SIZE = 56;

	private static final int LOCATOR_SIZE = 20;

	private static final int LONGEST_COMMENT = 0xFFFF;

	/** Bytes of an entry of the directory without its name. */
	private static final int SHORTEST_ENTRY = 46;

	/**
	 * Finds the record.
	 *
	 * @throws ZipException where there is none, or it contradicts itself: the file was cut off or damaged
	 */
	static ArchiveEnd of(Path file) throws IOException {
		try (FileChannel bytes = FileChannel.open(file)) {
			long end = positionOfEnd(bytes);
			ByteBuffer record = read(bytes, end, END_SIZE);
			long entries = Short.toUnsignedLong(record.getShort(10));
			long size = Integer.toUnsignedLong(record.getInt(12));
			long offset = Integer.toUnsignedLong(record.getInt(16));
			boolean longer = entries == 0xFFFFL || size == 0xFFFFFFFFL || offset == 0xFFFFFFFFL;
			return longer && isLocator(bytes, end) ? longer(bytes, end) : checked(entries, size, offset, end);
		}
	}

	/** The record stands at the very end, but for a comment of the length that it tells. */
	private static long positionOfEnd(FileChannel bytes) throws IOException {
		int length = (int) Math.min(bytes.size(), END_SIZE + LONGEST_COMMENT);
		ByteBuffer tail = read(bytes, bytes.size() - length, length);
		for (int at = length - END_SIZE; at >= 0; at--) {
			if (tail.getInt(at) == END && Short.toUnsignedInt(tail.getShort(at + 20)) == length - END_SIZE - at) {
				return bytes.size() - length + at;
			}
		}
		throw new ZipException("no end of directory");
	}

	private static boolean isLocator(FileChannel bytes, long end) throws IOException {
		return end >= LOCATOR_SIZE && read(bytes, end - LOCATOR_SIZE, LOCATOR_SIZE).getInt(0) == LONG_END_LOCATOR;
	}

	private static ArchiveEnd longer(FileChannel bytes, long end) throws IOException {
		long at = read(bytes, end - LOCATOR_SIZE, LOCATOR_SIZE).getLong(8);
		if (at < 0 || at > end - LOCATOR_SIZE - LONG_END_SIZE) {
			throw new ZipException("the long end of directory is elsewhere");
		}
		ByteBuffer record = read(bytes, at, LONG_END_SIZE);
		if (record.getInt(0) != LONG_END) {
			throw new ZipException("no long end of directory");
		}
		return checked(record.getLong(32), record.getLong(40), record.getLong(48), at);
	}

	/** The directory must lie before its end and be long enough for its entries. */
	private static ArchiveEnd checked(long entries, long size, long offset, long end) throws ZipException {
		boolean fits = entries >= 0 && size >= 0 && offset >= 0 && size <= end && offset <= end - size
				&& entries <= size / SHORTEST_ENTRY;
		if (!fits) {
			throw new ZipException("the end of directory contradicts itself");
		}
		return new ArchiveEnd(entries);
	}

	private static ByteBuffer read(FileChannel bytes, long position, int length) throws IOException {
		ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
		while (buffer.hasRemaining()) {
			if (bytes.read(buffer, position + buffer.position()) < 0) {
				throw new EOFException();
			}
		}
		return buffer;
	}

}
