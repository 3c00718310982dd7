package jp.mykempo.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates and texts, checked like code: nothing inline, nothing hard-coded, every text in both languages. */
class PagesTest {

	private static final Path TEMPLATES = Path.of("src/main/jte");

	private static final Path MESSAGES = Path.of("src/main/resources/messages");

	@Test
	void pagesCarryNoInlineScriptOrStyle() {
		for (Path template : files(TEMPLATES, ".jte")) {
			assertThat(read(template)).as(template.toString())
				.doesNotContainPattern("\\sstyle=")
				.doesNotContainPattern("\\son[a-z]+=\"")
				.doesNotContainPattern("<script(?![^>]*src=)")
				.doesNotContain("<style");
		}
	}

	@Test
	void templatesKnowTheirOwnJourneyOnly() {
		Pattern foreign = Pattern.compile("@import jp\\.mykempo\\.([a-z.]+)\\.[A-Z]");
		for (Path template : files(TEMPLATES, ".jte")) {
			String own = TEMPLATES.relativize(template.getParent()).toString().replace('/', '.');
			Matcher matcher = foreign.matcher(read(template));
			while (matcher.find()) {
				String used = matcher.group(1);
				boolean allowed = used.equals(own) || used.equals("site") || used.equals("kernel")
						|| used.equals(own.split("\\.")[0]) || used.equals(own.split("\\.")[0] + ".core");
				assertThat(allowed).as(template + " uses " + used).isTrue();
			}
		}
	}

	@Test
	void templatesHoldNoTextOfTheirOwn() {
		Pattern japanese = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]+");
		for (Path template : files(TEMPLATES, ".jte")) {
			String text = read(template).replaceAll("(?s)<svg.*?</svg>", "").replaceAll("(?s)<%--.*?--%>", "");
			if (!template.endsWith("site/language.jte")) {
				assertThat(japanese.matcher(text).results().map(result -> result.group()).toList())
					.as(template.toString())
					.isEmpty();
			}
		}
	}

	@Test
	void everyTextIsThereInBothLanguages() {
		Map<String, String> japanese = messages("ja");
		Map<String, String> english = messages("en");

		assertThat(english.keySet()).isEqualTo(japanese.keySet());
		japanese.forEach((key, text) -> assertThat(places(english.get(key)).isEmpty()).as(key)
			.isEqualTo(places(text).isEmpty()));
	}

	@Test
	void everyTextThatATemplateAsksForIsThere() {
		Pattern asked = Pattern.compile("frame\\.t\\(\"([^\"]+)\"[,)]");
		Map<String, String> japanese = messages("ja");
		for (Path template : files(TEMPLATES, ".jte")) {
			Matcher matcher = asked.matcher(read(template));
			while (matcher.find()) {
				assertThat(japanese).as(template.toString()).containsKey(matcher.group(1));
			}
		}
	}

	private static TreeSet<String> places(String text) {
		return new TreeSet<>(Pattern.compile("\\{\\d}").matcher(text).results().map(result -> result.group()).toList());
	}

	private static Map<String, String> messages(String language) {
		Map<String, String> all = new TreeMap<>();
		for (Path file : files(MESSAGES, "_" + language + ".properties")) {
			try (Reader reader = Files.newBufferedReader(file)) {
				Properties properties = new Properties();
				properties.load(reader);
				properties.forEach((key, text) -> assertThat(all.put((String) key, (String) text)).as("twice: " + key)
					.isNull());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return all;
	}

	private static List<Path> files(Path folder, String ending) {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
