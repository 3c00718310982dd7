package jp.mykempo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.stream.Stream;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.society.NotableState;
import jp.mykempo.imports.Imports;
import jp.mykempo.journeys.Site;
import jp.mykempo.journeys.Visit;
import jp.mykempo.storage.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's society comes in through the imports, once, and its people are in the states that they are said to be. */
class DemoLoadingTest {

	private static final Site SITE = Site.running();

	@TempDir
	private static Path folder;

	private static MadeUpSociety society;

	@BeforeAll
	static void load() {
		society = loading().load();
	}

	@Test
	void aRestartLoadsNothing() throws Exception {
		byte[] people = Files.readAllBytes(folder.resolve("demo-people.csv"));
		long runs = runs();
		assertThat(loading().load().people()).isEqualTo(society.people());
		assertThat(runs()).isEqualTo(runs);
		assertThat(Files.readAllBytes(folder.resolve("demo-people.csv"))).isEqualTo(people);
	}

	@Test
	void afterAKillTheFileThatMayBeInChangesNothing() throws Exception {
		Path progress = folder.resolve("demo-progress");
		String done = Files.readString(progress);
		Files.writeString(progress, done.replace(" 3", " 2"));
		assertThat(loading().load().people()).isEqualTo(society.people());
		assertThat(progress).hasContent(done);
		assertThat(SITE.sql().sql("select state from imports.run order by id desc limit 1").query(String.class).single())
			.isEqualTo("UNCHANGED");
	}

	@ParameterizedTest
	@MethodSource
	void everybodyIsWhereTheListSays(NotablePerson person) {
		Visit visit = SITE.visit()
			.open("/login")
			.fill("id", person.login().loginId())
			.fill("password", person.login().password())
			.press("ログイン");
		assertThat(visit.path()).isEqualTo(switch (person.state()) {
			case REGISTERED, DEPENDANT, VOLUNTARY_CONTINUER, PROTECTED -> "/home";
			case LEGACY_WITH_MAIL, LEGACY_WITHOUT_MAIL -> "/welcome/consent";
			case ABSENT -> "/welcome/back";
			case RENUMBERED, LOST_COVERAGE -> "/login";
			case UNREGISTERED -> throw new AssertionError("has no login");
		});
	}

	static Stream<NotablePerson> everybodyIsWhereTheListSays() {
		return society.people().stream().filter(person -> person.state() != NotableState.UNREGISTERED);
	}

	private static long runs() {
		return SITE.sql().sql("select count(*) from imports.run").query(Long.class).single();
	}

	private static DemoLoading loading() {
		return new DemoLoading(SITE.bean(Imports.class), new DataFolder(folder), SITE.bean(Clock.class));
	}

}
