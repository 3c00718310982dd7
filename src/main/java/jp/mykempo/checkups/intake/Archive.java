package jp.mykempo.checkups.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import jp.mykempo.imports.CsvFile;
import jp.mykempo.imports.UnreadableFile;

/**
 * Reads an archive (ZIP) entry by entry, in little memory and never to the disk. Refuses what inflates beyond measure,
 * holds too many or too large entries, nests deeper than archives of archives, or names places outside of itself.
 */
final class Archive {

	static final int MOST_ENTRIES = 200_000;

	/** Most bytes of a document, in an archive or alone. */
	static final long LARGEST_DOCUMENT = 8L << 20;

	private static final long MOST_BYTES = 8L << 30;

	private static final long HIGHEST_RATIO = 200;

	/** Below it nothing is wrong with any ratio. */
	private static final long HARMLESS = 4L << 20;

	private static final int DEEPEST = 2;

	/** Names are MS932 where the archive does not say that they are UTF-8. */
	private static final Charset NAMES = CsvFile.MS932;

	private final Visitor visitor;

	private final Counted packed;

	private int entries;

	private long inflated;

	private Archive(InputStream in, Visitor visitor) {
		this.packed = new Counted(in);
		this.visitor = visitor;
	}

	/**
	 * Visits every file in the archive.
	 * @param in the bytes of the file
	 */
	static void walk(Path file, InputStream in, Visitor visitor) {
		long expected = entriesByDirectory(file);
		Archive archive = new Archive(in, visitor);
		try {
			int found = archive.walk(archive.packed, "", 1);
			if (found != expected) {
				throw new UnreadableFile("checkups.intake.archive.broken");
			}
		}
		catch (ZipException | IllegalArgumentException broken) {
			throw unreadable(broken);
		}
		catch (IOException broken) {
			throw new UnreadableFile("checkups.intake.archive.broken");
		}
	}

	/** An archive that was cut off has no directory at its end. How much it says is looked at before anything is read. */
	private static long entriesByDirectory(Path file) {
		try {
			long entries = ArchiveEnd.of(file).entries();
			if (entries > MOST_ENTRIES) {
				throw tooMany();
			}
			return entries;
		}
		catch (IOException broken) {
			throw unreadable(broken);
		}
	}

	private static UnreadableFile tooMany() {
		return new UnreadableFile("checkups.intake.archive.many", String.valueOf(MOST_ENTRIES));
	}

	private int walk(InputStream in, String prefix, int depth) throws IOException {
		ZipInputStream zip = new ZipInputStream(new BufferedInputStream(in, 1 << 16), NAMES);
		int found = 0;
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			found++;
			if (++entries > MOST_ENTRIES) {
				throw tooMany();
			}
			String name = checked(entry.getName());
			if (!entry.isDirectory()) {
				visit(new Inflated(zip), prefix + name, depth);
			}
			else if (zip.read() >= 0) {
				throw new UnreadableFile("checkups.intake.archive.broken");
			}
		}
		return found;
	}

	private void visit(Inflated in, String name, int depth) throws IOException {
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		switch (ending) {
			case "zip" -> {
				if (depth == DEEPEST) {
					throw new UnreadableFile("checkups.intake.archive.nested");
				}
				in.largest = MOST_BYTES;
				walk(in, name + "/", depth + 1);
			}
			case "xml" -> visitor.document(name, in);
			case "xsd", "xsl", "txt", "md" -> {
			}
			default -> visitor.other(name);
		}
		in.drain();
	}

	private static String checked(String name) {
		boolean outside = name.startsWith("/") || name.contains("\\") || name.matches("[A-Za-z]:.*")
				|| name.chars().anyMatch(c -> c < ' ') || ("/" + name + "/").contains("/../");
		if (outside) {
			throw new UnreadableFile("checkups.intake.archive.path");
		}
		return name;
	}

	private static UnreadableFile unreadable(Exception broken) {
		boolean locked = String.valueOf(broken.getMessage()).contains("encrypted");
		return new UnreadableFile(locked ? "checkups.intake.archive.encrypted" : "checkups.intake.archive.broken");
	}

	/** Is shown what the archive holds. */
	interface Visitor {

		/** An XML file; may be read as far as is wished. */
		void document(String name, InputStream in);

		/** A file of another kind. */
		void other(String name);

	}

	/** Bytes that come by the buffer; a single one is a buffer of one. */
	private abstract static class Buffered extends InputStream {

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
		}

		@Override
		public abstract int read(byte[] buffer, int offset, int length) throws IOException;

	}

	/** Counts the bytes that come from outside. */
	private static final class Counted extends Buffered {

		private final InputStream in;

		private long count;

		Counted(InputStream in) {
			this.in = in;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) throws IOException {
			int read = in.read(buffer, offset, length);
			count += Math.max(0, read);
			return read;
		}

	}

	/** The bytes of one entry, up to the limits. Closing it leaves the archive open. */
	private final class Inflated extends Buffered {

		private final InputStream in;

		private long size;

		private long largest = LARGEST_DOCUMENT;

		Inflated(InputStream in) {
			this.in = in;
		}

		@Override
		public int read(byte[] buffer, int offset, int length) {
			try {
				int read = in.read(buffer, offset, length);
				size += Math.max(0, read);
				inflated += Math.max(0, read);
				check();
				return read;
			}
			catch (IOException | IllegalArgumentException broken) {
				throw unreadable(broken);
			}
		}

		void drain() {
			byte[] rest = new byte[8192];
			while (read(rest, 0, rest.length) >= 0) {
				continue;
			}
		}

		private void check() {
			if (size > largest) {
				throw new UnreadableFile("checkups.intake.archive.large", String.valueOf(LARGEST_DOCUMENT >> 20));
			}
			boolean bomb = inflated > HARMLESS && inflated > HIGHEST_RATIO * packed.count;
			if (bomb || inflated > MOST_BYTES) {
				throw new UnreadableFile("checkups.intake.archive.bomb");
			}
		}

	}

}
