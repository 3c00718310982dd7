package jp.mykempo.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jp.mykempo.access.hashing.Argon2Cost;
import jp.mykempo.access.hashing.Argon2Engines;

/** Keys and hashing for tests without Spring: keys of their own, hashes that cost next to nothing. */
public final class AccessFixtures {

	private AccessFixtures() {
	}

	/** Fresh keys in a file of their own. */
	public static Keys keys() {
		KeysFile file = new KeysFile(folder().resolve("keys"));
		file.addFresh();
		return new Keys(file);
	}

	/** Puts a fresh file of keys into a data folder: a site with a database of its own begins without. */
	public static void putKeysInto(Path dataFolder) {
		new KeysFile(dataFolder.resolve("keys")).addFresh();
	}

	/** Hashing at m=1 MiB, t=1. */
	public static Hashing hashing() {
		return new Hashing(Argon2Engines.choose(folder()), Argon2Cost.id(1024, 1, 1), 4);
	}

	/** Hashing that is always too busy. */
	public static Hashing busyHashing() {
		return new Hashing(Argon2Engines.choose(folder()), Argon2Cost.id(1024, 1, 1), 0);
	}

	static Path folder() {
		try {
			Path folder = Files.createTempDirectory("mykempo-access");
			folder.toFile().deleteOnExit();
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
