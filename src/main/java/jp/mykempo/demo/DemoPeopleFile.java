package jp.mykempo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.staff.DemoClerk;

/**
 * {@code demo-people.csv} in the data folder: the people worth trying, with what they enter. It appears when
 * everything is loaded, and so tells that it is.
 */
final class DemoPeopleFile {

	private static final String[] HEADER = { "who", "symbol", "number", "branch", "kana_name", "birth_date", "login_id",
			"password", "viewing_password", "state" };

	private final Path file;

	DemoPeopleFile(Path file) {
		this.file = file;
	}

	/** Writes the file whole or not at all. */
	void write(List<NotablePerson> people) {
		Path draft = this.file.resolveSibling(this.file.getFileName() + ".new");
		try {
			try (CsvWriter csv = CsvWriter.builder().build(draft)) {
				csv.writeRecord(HEADER);
				people.forEach(person -> csv.writeRecord(cells(person)));
				DemoClerk.all().forEach(clerk -> csv.writeRecord(cells(clerk)));
			}
			Files.move(draft, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The codes of their second factor are on the page {@code /demo/staff}. */
	/** The viewing passwords of a file that is there, by login ID: nobody else knows them. */
	Map<String, String> viewingPasswords() {
		Map<String, String> passwords = new HashMap<>();
		if (Files.exists(this.file)) {
			try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(this.file)) {
				csv.forEach(line -> passwords.put(line.getField("login_id"), line.getField("viewing_password")));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return passwords;
	}

	private static List<String> cells(DemoClerk clerk) {
		return List.of(clerk.name(), "", "", "", "", "", clerk.loginId(), DemoClerk.PASSWORD, "",
				"staff-" + clerk.role().key());
	}

	private static List<String> cells(NotablePerson person) {
		var identity = person.identity();
		var login = person.login();
		return List.of(person.who(), identity.symbol(), identity.number(), identity.branch(), identity.kanaName(),
				identity.birthDate().toString(), login.loginId(), login.password(), login.viewingPassword(),
				person.state().code());
	}

}
