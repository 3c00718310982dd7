package jp.mykempo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.staff.DemoClerk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo tells programs by a file, and people on the console, who there is to try. */
class DemoPeopleFileTest {

	private static final MadeUpSociety SOCIETY = MadeUpSociety.of(100, 1, LocalDate.of(2026, 10, 22));

	@Test
	void listsEverybodyWorthTrying(@TempDir Path folder) throws IOException {
		DemoPeopleFile file = new DemoPeopleFile(folder.resolve("demo-people.csv"));
		file.write(SOCIETY.people());
		assertThat(Files.readAllLines(folder.resolve("demo-people.csv"))).hasSize(1 + SOCIETY.people().size() + DemoClerk.all().size())
			.startsWith("who,symbol,number,branch,kana_name,birth_date,login_id,password,viewing_password,state")
			.anyMatch(line -> line.endsWith(
					",101,10015,00,ミホン　ハナコ,1978-05-06,hanako.mihon,hidamari-no-neko-7,,registered"));
	}

	@Test
	void theConsoleNamesAddressLoginsAndWhomToRegister() {
		assertThat(new DemoGuide("http://localhost:8080", "/tmp/data").text(SOCIETY.people()))
			.contains("http://localhost:8080/login", "hanako.mihon", "hidamari-no-neko-7", "スズキ　ケン", "/demo/mails", "/tmp/data/demo-people.csv");
	}

}
