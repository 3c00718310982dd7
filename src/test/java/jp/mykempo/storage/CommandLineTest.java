package jp.mykempo.storage;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What of the command line is the command's, and what the application's. */
class CommandLineTest {

	private static final String[] ARGUMENTS = { "import", "coverage", "a.csv", "--apply", "--mode=full",
			"--mykempo.data=/tmp/x", "--spring.profiles.active=demo" };

	@Test
	void theFirstWordNamesACommand() {
		assertThat(CommandLine.namesCommand(ARGUMENTS)).isTrue();
		assertThat(CommandLine.namesCommand(new String[] {})).isFalse();
		assertThat(CommandLine.namesCommand(new String[] { "--server.port=8081" })).isFalse();
	}

	@Test
	void optionsWithADotAreTheApplications() {
		assertThat(CommandLine.words(ARGUMENTS)).containsExactly("import", "coverage", "a.csv", "--apply", "--mode=full");
		assertThat(CommandLine.settings(ARGUMENTS)).contains("--mykempo.data=/tmp/x", "--spring.profiles.active=demo",
				"--mykempo.jobs=off")
			.doesNotContain("--apply");
	}

}
