package jp.mykempo.imports.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jp.mykempo.kernel.Sha256;

/**
 * Where files lie between their arrival and their end (受け取りフォルダー): one folder for all nodes, each file under a random
 * key, so that no name anybody sent ever becomes a path. Only the owner of the process may read them.
 */
class ArrivalFolder {

	private static final int CHUNK = 1 << 16;

	/** So often it is asked how much room there is. */
	private static final long BETWEEN_LOOKS = 8L << 20;

	private static final String UNFINISHED = ".part";

	private final Path root;

	private final long largest;

	private final long spare;

	/**
	 * @param largest bytes that a file may have
	 * @param spare bytes of the disk that files never take, since others live on it
	 */
	ArrivalFolder(Path root, long largest, long spare) {
		this.root = root;
		this.largest = largest;
		this.spare = spare;
	}

	/** What came in. */
	record Received(UUID key, long size, long lines, byte[] hash) {
	}

	/** The file goes on beyond what it may have; nothing of it is kept. */
	static class TooLarge extends IOException {
	}

	/** The folder cannot take it: no room, or no right to write there. */
	static class NoRoom extends IOException {

		NoRoom(IOException cause) {
			super(cause);
		}

		NoRoom() {
		}

	}

	long largest() {
		return this.largest;
	}

	Path path(UUID key) {
		return this.root.resolve(key.toString());
	}

	/** Keeps what the stream brings, as it comes. */
	Received receive(InputStream in) throws IOException {
		UUID key = UUID.randomUUID();
		Path draft = this.root.resolve(key + UNFINISHED);
		OutputStream out = create(draft);
		try (out) {
			Received received = copy(key, in, out);
			out.close();
			Files.move(draft, path(key), StandardCopyOption.ATOMIC_MOVE);
			return received;
		}
		finally {
			Files.deleteIfExists(draft);
		}
	}

	private Received copy(UUID key, InputStream in, OutputStream out) throws IOException {
		MessageDigest digest = Sha256.digest();
		byte[] chunk = new byte[CHUNK];
		long size = 0;
		long lines = 0;
		long nextLook = 0;
		for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
			if (size >= nextLook) {
				refuseWhereNarrow();
				nextLook = size + BETWEEN_LOOKS;
			}
			size += read;
			if (size > this.largest) {
				throw new TooLarge();
			}
			digest.update(chunk, 0, read);
			lines += lineEnds(chunk, read);
			write(out, chunk, read);
		}
		return new Received(key, size, lines, digest.digest());
	}

	private void refuseWhereNarrow() throws NoRoom {
		try {
			if (Files.getFileStore(this.root).getUsableSpace() < this.spare) {
				throw new NoRoom();
			}
		}
		catch (NoRoom narrow) {
			throw narrow;
		}
		catch (IOException unknown) {
			throw new NoRoom(unknown);
		}
	}

	private static void write(OutputStream out, byte[] chunk, int length) throws NoRoom {
		try {
			out.write(chunk, 0, length);
		}
		catch (IOException full) {
			throw new NoRoom(full);
		}
	}

	private static long lineEnds(byte[] chunk, int length) {
		long ends = 0;
		for (int i = 0; i < length; i++) {
			ends += chunk[i] == '\n' ? 1 : 0;
		}
		return ends;
	}

	/** The file is not needed any more. */
	void delete(UUID key) {
		try {
			Files.deleteIfExists(path(key));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keys of all files that are whole. */
	Set<UUID> keys() {
		Set<UUID> keys = new HashSet<>();
		list().forEach(path -> {
			String name = path.getFileName().toString();
			if (name.matches("[0-9a-f-]{36}")) {
				keys.add(UUID.fromString(name));
			}
		});
		return keys;
	}

	/** Whether nothing was written to it since then. */
	boolean isOlder(UUID key, Duration age, Instant now) {
		return isOlder(path(key), age, now);
	}

	/** Deletes what broke off while it came in. */
	void deleteUnfinished(Duration age, Instant now) {
		list().filter(path -> path.toString().endsWith(UNFINISHED) && isOlder(path, age, now)).forEach(path -> {
			try {
				Files.deleteIfExists(path);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static boolean isOlder(Path path, Duration age, Instant now) {
		try {
			return Files.getLastModifiedTime(path).toInstant().isBefore(now.minus(age));
		}
		catch (IOException gone) {
			return false;
		}
	}

	private Stream<Path> list() {
		if (!Files.isDirectory(this.root)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(this.root)) {
			return files.toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private OutputStream create(Path draft) throws NoRoom {
		try {
			boolean posix = this.root.getFileSystem().supportedFileAttributeViews().contains("posix");
			Files.createDirectories(this.root, posix ? rights("rwx------") : new FileAttribute<?>[0]);
			Files.createFile(draft, posix ? rights("rw-------") : new FileAttribute<?>[0]);
			return Files.newOutputStream(draft, StandardOpenOption.WRITE);
		}
		catch (IOException ex) {
			throw new NoRoom(ex);
		}
	}

	private static FileAttribute<?>[] rights(String rights) {
		return new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights)) };
	}

}
