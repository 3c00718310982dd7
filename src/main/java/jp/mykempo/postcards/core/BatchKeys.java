package jp.mykempo.postcards.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys of batches (束の鍵): 256 random bits each, in a file of its own that only its owner may read, outside the
 * database and the same for all nodes. A key is deleted as soon as its batch has been printed, so that the copies of
 * secrets in an old backup of the database open nothing, whatever other keys are at hand (K3).
 * <pre>UUID id = keys.create(); … keys.find(id) … keys.delete(id);</pre>
 * The folder does not belong into a backup.
 */
public final class BatchKeys {

	private static final Logger log = LoggerFactory.getLogger(BatchKeys.class);

	private static final int LENGTH = 32;

	private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}(\\.key|\\.new)");

	private static final SecureRandom random = new SecureRandom();

	private final Path folder;

	/** Keys in the folder, which is made when the first key is. */
	public BatchKeys(Path folder) {
		this.folder = folder;
	}

	/** Makes a key and sees it onto the disk. */
	public UUID create() {
		UUID id = UUID.randomUUID();
		byte[] key = new byte[LENGTH];
		random.nextBytes(key);
		try {
			Files.createDirectories(this.folder, attributes("rwx------"));
			Path draft = Files.createFile(this.folder.resolve(id + ".new"), attributes("rw-------"));
			write(draft, key);
			Files.move(draft, file(id), StandardCopyOption.ATOMIC_MOVE);
			rememberFolder();
			return id;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("No key can be written into " + this.folder, ex);
		}
	}

	/** The key; empty once it is deleted, or where the database was restored from before that. */
	public Optional<byte[]> find(UUID id) {
		try {
			return Files.exists(file(id)) ? Optional.of(Files.readAllBytes(file(id))).filter(key -> key.length == LENGTH)
					: Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keys in " + this.folder + " cannot be read", ex);
		}
	}

	/** Whether the key is there. */
	public boolean has(UUID id) {
		return Files.exists(file(id));
	}

	/** Deletes the key for good; one that is gone already is no error. */
	public void delete(UUID id) {
		try {
			if (Files.deleteIfExists(file(id))) {
				rememberFolder();
			}
		}
		catch (IOException ex) {
			log.error("The key of a batch cannot be deleted; it is tried again", ex);
		}
	}

	/** The keys that have lain here for so long, by the machine's clock. */
	public Set<UUID> olderThan(Duration age, Instant now) {
		return Set.copyOf(files().filter(file -> modified(file).isBefore(now.minus(age)))
			.map(file -> UUID.fromString(file.getFileName().toString().substring(0, 36)))
			.toList());
	}

	/** Deletes what remained of a key that was never whole. */
	public void deleteDraft(UUID id) {
		try {
			Files.deleteIfExists(this.folder.resolve(id + ".new"));
		}
		catch (IOException ex) {
			log.warn("The draft of a key cannot be deleted", ex);
		}
	}

	private Stream<Path> files() {
		if (!Files.isDirectory(this.folder)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			return files.filter(file -> NAME.matcher(file.getFileName().toString()).matches()).toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keys in " + this.folder + " cannot be read", ex);
		}
	}

	private static Instant modified(Path file) {
		try {
			return Files.getLastModifiedTime(file).toInstant();
		}
		catch (IOException gone) {
			return Instant.MAX;
		}
	}

	private static void write(Path draft, byte[] key) throws IOException {
		try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(key));
			channel.force(true);
		}
	}

	/** Sees the change of the folder itself onto the disk, where the system can. */
	private void rememberFolder() {
		try (FileChannel channel = FileChannel.open(this.folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
		catch (IOException ex) {
			log.debug("Folders cannot be forced to disk here");
		}
	}

	private Path file(UUID id) {
		return this.folder.resolve(id + ".key");
	}

	private FileAttribute<?>[] attributes(String permissions) {
		return this.folder.getFileSystem().supportedFileAttributeViews().contains("posix")
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)) }
				: new FileAttribute<?>[0];
	}

}
