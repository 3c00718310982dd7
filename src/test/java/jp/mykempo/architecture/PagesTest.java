package jp.mykempo.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.architecture.Sources.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates and texts, checked like code: nothing inline, nothing hard-coded, every text in both languages. */
@Execution(ExecutionMode.CONCURRENT)
class PagesTest {

	private static final Path TEMPLATES = Path.of("src/main/jte");

	@Test
	void pagesCarryNoInlineScriptOrStyle() {
		for (Source template : templates()) {
			assertThat(template.text()).as(template.name())
				.doesNotContainPattern("\\sstyle=")
				.doesNotContainPattern("\\son[a-z]+=\"")
				.doesNotContainPattern("<script(?![^>]*src=)")
				.doesNotContain("<style");
		}
	}

	@Test
	void templatesKnowTheirOwnJourneyOnly() {
		Pattern foreign = Pattern.compile("@import jp\\.mykempo\\.([a-z.]+)\\.[A-Z]");
		for (Source template : templates()) {
			String own = TEMPLATES.relativize(template.path().getParent()).toString().replace('/', '.');
			Matcher matcher = foreign.matcher(template.text());
			while (matcher.find()) {
				String used = matcher.group(1);
				boolean allowed = used.equals(own) || used.equals("site") || used.equals("kernel")
						|| used.equals(own.split("\\.")[0]) || used.equals(own.split("\\.")[0] + ".core")
						|| used.equals("office.listing") || used.equals("site.chart");
				assertThat(allowed).as(template.path() + " uses " + used).isTrue();
			}
		}
	}

	@Test
	void wideTablesScrollByKeysTooAndSayWhatTheyAre() {
		for (Source template : templates()) {
			assertThat(template.text().lines().filter(line -> line.contains("class=\"table-scroll\"")))
				.as(template.name())
				.allMatch(line -> line.matches(".*class=\"table-scroll\" role=\"region\" aria-label(ledby)?=\"[^>]+\" tabindex=\"0\">.*"));
			assertThat(template.text().lines().filter(line -> line.contains("class=\"table dense")))
				.as(template.name())
				.allMatch(line -> line.contains("class=\"table-scroll\""));
		}
	}

	@Test
	void filesHaveANameInEitherLanguageAndTheEnglishOneIsOfAscii() {
		Map<String, String> english = messages("en");
		messages("ja").forEach((key, name) -> {
			if (key.contains(".saveAs.")) {
				assertThat(english.get(key)).as(key).matches("[a-z0-9{}-]+");
				assertThat(name).as(key).matches("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}ー0-9{}_]+").isNotEqualTo(english.get(key));
			}
		});
	}

	@Test
	void passwordManagersKnowTheFields() {
		for (Source template : templates()) {
			assertThat(template.text().lines().filter(line -> line.contains("type = \"password\"")))
				.as(template.name())
				.allMatch(line -> line.matches(".*autocomplete = \"(current|new)-password\".*"));
		}
	}

	@Test
	void templatesHoldNoTextOfTheirOwn() {
		Pattern japanese = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]+");
		for (Source template : templates()) {
			String text = template.text().replaceAll("(?s)<svg.*?</svg>", "").replaceAll("(?s)<%--.*?--%>", "");
			if (!template.path().endsWith("site/language.jte")) {
				assertThat(japanese.matcher(text).results().map(result -> result.group()).toList())
					.as(template.name())
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
		for (Source template : templates()) {
			Matcher matcher = asked.matcher(template.text());
			while (matcher.find()) {
				assertThat(japanese).as(template.name()).containsKey(matcher.group(1));
			}
		}
	}

	@Test
	void everyTextIsAskedFor() {
		String code = Stream.of("java", "jte")
			.flatMap(language -> Sources.of("src/main/" + language, language))
			.map(Source::text)
			.collect(Collectors.joining("\n"));

		Set<String> parts = Pattern.compile("\"([\\w.-]+\\.)\"\\s*\\+|\\+\\s*\"(\\.[\\w.-]+)\"")
			.matcher(code)
			.results()
			.map(part -> part.group(1) == null ? part.group(2) : part.group(1))
			.collect(Collectors.toSet());

		assertThat(messages("ja").keySet()).filteredOn(key -> !askedFor(key, code, parts)).isEmpty();
	}

	@Test
	void everyLetterIsWritten() {
		String code = Sources.of("src/main/java", ".java").map(Source::text).collect(Collectors.joining("\n"));

		assertThat(Sources.of("src/main/resources/letters", "_ja.txt")
			.filter(letter -> letter.path().getNameCount() == 6)
			.map(letter -> letter.path().getParent().getFileName() + "/" + letter.name().replace("_ja.txt", ""))
			.filter(kind -> !code.contains('"' + kind + '"'))).isEmpty();
	}

	/** By its whole name, or put together: a beginning and what follows, or a name and an ending. */
	private static boolean askedFor(String key, String code, Set<String> parts) {
		return code.contains('"' + key + '"') || parts.stream()
			.anyMatch(part -> part.startsWith(".") ? key.contains(part) && code.contains('"' + before(part, key) + '"')
					: key.startsWith(part));
	}

	private static String before(String part, String key) {
		return key.substring(0, key.indexOf(part));
	}

	private static TreeSet<String> places(String text) {
		return new TreeSet<>(Pattern.compile("\\{\\d}").matcher(text).results().map(result -> result.group()).toList());
	}

	private static Map<String, String> messages(String language) {
		Map<String, String> all = new TreeMap<>();
		Sources.of("src/main/resources/messages", "_" + language + ".properties")
			.forEach(file -> properties(file).forEach((key, text) -> assertThat(all.put((String) key, (String) text))
				.as("twice: " + key)
				.isNull()));
		return all;
	}

	private static Properties properties(Source file) {
		try {
			Properties properties = new Properties();
			properties.load(new StringReader(file.text()));
			return properties;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static List<Source> templates() {
		return Sources.of(TEMPLATES.toString(), ".jte").toList();
	}

}
