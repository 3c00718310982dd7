package jp.mykempo.architecture;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.architecture.Sources.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Rules of docs/style.md that only the text of the sources shows. */
@Execution(ExecutionMode.CONCURRENT)
class SourceRulesTest {

	private static final Path CODE = Path.of("src/main/java/jp/mykempo");

	private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

	private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\"(.*?)\"\"\"", Pattern.DOTALL);

	private static final Pattern STATEMENT = Pattern
		.compile("\"((?:select|insert|update|delete|with|lock|copy|truncate|create|analyze)\\s(?:[^\"\\\\\\n]|\\\\.)*)\"");

	private static final Pattern DEFAULT = Pattern.compile("switch \\([^{]*\\{(?:(?!\\bswitch \\().)*?\\bdefault ->",
			Pattern.DOTALL);

	/** The name of another module's table or function; what it offers to others is called {@code shared_…}. */
	private static final Pattern TABLE = Pattern.compile("\\b(" + modules() + ")\\.(?!shared_)[a-z_]+");

	@Test
	void statementsNameTheirOwnSchema() {
		assertThat(Sources.of(CODE.toString(), ".java")
			.flatMap(source -> statements(source).flatMap(statement -> foreign(statement, owner(CODE, source))
				.map(name -> source.path() + " names " + name))))
			.as("what others may read is a view shared_…; the tables behind it may change every day")
			.isEmpty();
	}

	@Test
	void migrationsNameTheirOwnSchema() {
		assertThat(Sources.of(MIGRATIONS.toString(), ".sql")
			.flatMap(source -> foreign(source.text().replaceAll("--.*", ""), owner(MIGRATIONS, source))
				.filter(name -> !name.equals("membership.person"))
				.map(name -> source.path() + " names " + name)))
			.as("only a person may be referenced from another schema")
			.isEmpty();
	}

	@Test
	void outcomesAreReadWithoutDefault() {
		assertThat(Sources.of(CODE.toString(), "Controller.java")
			.filter(source -> DEFAULT.matcher(source.text())
				.results()
				.anyMatch(match -> !match.group().matches("(?s).*\\bcase \".*")))
			.map(Source::name))
			.as("a new outcome must not compile before it has its page; only raw strings have a default")
			.isEmpty();
	}

	@Test
	void testsShareTheirContexts() {
		assertThat(Sources.of("src/test/java", ".java")
			.filter(source -> source.text().contains("@" + "MockitoBean") || source.text().contains("@" + "DirtiesContext")
					|| source.text().contains("@" + "TestPropertySource"))
			.map(Source::name)).as("each of these costs a further start of the application").isEmpty();
	}

	private static Stream<String> statements(Source source) {
		String others = TEXT_BLOCK.matcher(source.text()).replaceAll("\"\"");
		return Stream.concat(TEXT_BLOCK.matcher(source.text()).results(), STATEMENT.matcher(others).results())
			.map(match -> match.group(1));
	}

	private static Stream<String> foreign(String sql, String own) {
		return TABLE.matcher(sql).results().filter(match -> !match.group(1).equals(own)).map(MatchResult::group);
	}

	private static String owner(Path root, Source source) {
		return root.relativize(source.path()).getName(0).toString();
	}

	private static String modules() {
		return List.of(new File(CODE.toString()).listFiles(File::isDirectory))
			.stream()
			.map(File::getName)
			.collect(Collectors.joining("|"));
	}

}
