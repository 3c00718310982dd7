package jp.mykempo.bench;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the start of the process to the first page, the database's start included, with data there (at most 6 s). */
@Tag("bench")
class StartBench {

	@Test
	void fromStartToFirstPage() throws Exception {
		Path folder = Files.createTempDirectory("bench");
		OwnProcess.start(folder, "--spring.profiles.active=demo").close();
		double[] seconds = new double[3];
		for (int i = 0; i < seconds.length; i++) {
			try (OwnProcess site = OwnProcess.start(folder, "--spring.profiles.active=demo")) {
				seconds[i] = site.startUp().toMillis() / 1000.0;
			}
		}
		Measured.atMost("start to first page, data there (seconds)", Measured.median(seconds), 6).print();
	}

}
