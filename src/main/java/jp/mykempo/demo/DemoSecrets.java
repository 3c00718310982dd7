package jp.mykempo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.storage.DataFolder;

/**
 * The viewing passwords of the notable people, which are known while their cards are printed and never again. Until
 * {@code demo-people.csv} tells them they lie in a file of their own, so that a kill loses none.
 */
final class DemoSecrets {

	private static final String FILE = "demo-secrets";

	private final DataFolder folder;

	private final Map<String, String> passwords;

	/** @param told by login ID, as an earlier start told them */
	DemoSecrets(DataFolder folder, Map<String, String> told) {
		this.folder = folder;
		this.passwords = new TreeMap<>(told);
		folder.read(FILE).ifPresent(text -> text.lines().map(line -> line.split("\t")).forEach(cells -> this.passwords.put(cells[0], cells[1])));
	}

	/** Keeps one for good. */
	void keep(String loginId, String password) {
		this.passwords.put(loginId, password);
		this.folder.writePrivately(FILE, this.passwords.entrySet()
			.stream()
			.filter(entry -> !entry.getValue().isEmpty())
			.map(entry -> entry.getKey() + "\t" + entry.getValue())
			.collect(Collectors.joining("\n")));
	}

	/** The person with the viewing password, if there is one. */
	NotablePerson complete(NotablePerson person) {
		return person.withViewingPassword(this.passwords.getOrDefault(person.login().loginId(), ""));
	}

	/** They are told now. */
	void forget() {
		try {
			Files.deleteIfExists(this.folder.path(FILE));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
