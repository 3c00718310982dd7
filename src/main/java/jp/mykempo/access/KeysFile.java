package jp.mykempo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The file of keys, one line {@code key.<version>=<base64 of 256 bits>} each, readable by its owner only. It lies
 * outside the database, so that a copy of the database opens nothing. All nodes have the same file.
 */
final class KeysFile {

	private static final Logger log = LoggerFactory.getLogger(KeysFile.class);

	private static final Pattern LINE = Pattern.compile("key\\.([1-9][0-9]{0,8})=([A-Za-z0-9+/]{43}=)");

	private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ,
			PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

	private final Path path;

	KeysFile(Path path) {
		this.path = path;
	}

	boolean exists() {
		return Files.exists(this.path);
	}

	/** All keys by version. */
	SortedMap<Integer, byte[]> read() {
		try {
			warnIfOthersMayRead();
			SortedMap<Integer, byte[]> keys = new TreeMap<>();
			for (String line : Files.readAllLines(this.path)) {
				if (!line.isBlank() && !line.startsWith("#")) {
					add(keys, line.strip());
				}
			}
			if (keys.isEmpty()) {
				throw new UnusableKeys("There is no key in " + this.path + ". Make one: keys new");
			}
			return keys;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keys in " + this.path + " cannot be read.", ex);
		}
	}

	private void add(SortedMap<Integer, byte[]> keys, String line) {
		Matcher key = LINE.matcher(line);
		if (!key.matches()) {
			throw new UnusableKeys("A line of " + this.path + " is not of the form key.<version>=<256 bits in base64>.");
		}
		if (keys.put(Integer.valueOf(key.group(1)), Base64.getDecoder().decode(key.group(2))) != null) {
			throw new UnusableKeys("Version " + key.group(1) + " stands twice in " + this.path + ".");
		}
	}

	/**
	 * Adds a fresh key beside the others, whole or not at all.
	 *
	 * @return its version
	 */
	int addFresh() {
		SortedMap<Integer, byte[]> keys = exists() ? read() : new TreeMap<>();
		int version = keys.isEmpty() ? 1 : keys.lastKey() + 1;
		byte[] fresh = new byte[32];
		new SecureRandom().nextBytes(fresh);
		keys.put(version, fresh);
		write(keys);
		return version;
	}

	private void write(SortedMap<Integer, byte[]> keys) {
		StringBuilder text = new StringBuilder("# Keys of MyKempo. Keep a copy apart from the database's backups.\n");
		keys.forEach((version, key) -> text.append("key.").append(version).append('=')
			.append(Base64.getEncoder().encodeToString(key)).append('\n'));
		try {
			Path draft = privateDraft();
			Files.writeString(draft, text);
			Files.move(draft, this.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The keys in " + this.path + " cannot be written.", ex);
		}
	}

	private Path privateDraft() throws IOException {
		Path folder = this.path.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		return posix() ? Files.createTempFile(folder, "keys", ".new",
				PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
				: Files.createTempFile(folder, "keys", ".new");
	}

	private void warnIfOthersMayRead() throws IOException {
		if (posix() && Files.getPosixFilePermissions(this.path).stream().anyMatch(OTHERS::contains)) {
			log.warn("Others may read the keys in {}: chmod 600", this.path);
		}
	}

	private boolean posix() {
		return this.path.getFileSystem().supportedFileAttributeViews().contains("posix");
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
