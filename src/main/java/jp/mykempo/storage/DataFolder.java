package jp.mykempo.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The folder of one installation ({@code mykempo.data}): embedded database, keys, mails as files. Use it for what must
 * lie outside the database; everything else belongs into the database.
 */
public final class DataFolder {

	private final Path root;

	public DataFolder(Path root) {
		this.root = root.toAbsolutePath().normalize();
		try {
			Files.createDirectories(this.root);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder cannot be made: " + this.root, ex);
		}
	}

	/** A path inside the folder; nothing is created. */
	public Path path(String name) {
		return this.root.resolve(name);
	}

	/** A sub-folder, created where it is missing. */
	public Path folder(String name) {
		try {
			return Files.createDirectories(path(name));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Text of a file of the folder, empty if there is none. */
	public Optional<String> read(String name) {
		try {
			return Files.exists(path(name)) ? Optional.of(Files.readString(path(name))) : Optional.empty();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes a file that only its owner may read (0600), whole or not at all. */
	public void writePrivately(String name, String text) {
		try {
			Path draft = privateFile(name + ".new");
			Files.writeString(draft, text);
			Files.move(draft, path(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path privateFile(String name) throws IOException {
		Path file = path(name);
		Files.deleteIfExists(file);
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			return Files.createFile(file,
					PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		return Files.createFile(file);
	}

	@Override
	public String toString() {
		return this.root.toString();
	}

}
