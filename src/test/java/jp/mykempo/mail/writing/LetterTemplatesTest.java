package jp.mykempo.mail.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.mail.TestMail;
import jp.mykempo.mail.core.WrittenLetter;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The texts of all letters: both languages (X3), no personal data but the name (F4, T1: and the ID), plain and short lines. */
class LetterTemplatesTest {

	private static final Path LETTERS = Path.of("src/main/resources/letters");

	private final LetterTemplates templates = TestMail.templates();

	static List<String> kinds() throws IOException {
		try (Stream<Path> files = Files.walk(LETTERS)) {
			return files.map(file -> LETTERS.relativize(file).toString().replace('\\', '/'))
				.filter(name -> name.contains("/") && name.endsWith(".txt"))
				.map(name -> name.replaceAll("_(ja|en)\\.txt$", ""))
				.distinct()
				.sorted()
				.toList();
		}
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyKindIsThereInBothLanguagesWithTheSamePlaceholders(String kind) {
		assertThat(ask(kind, "en")).isEqualTo(ask(kind, "ja"));
		assertThat(Set.of("name", "loginId", "link", "until", "untilShort", "when", "browser", "erasedOn", "number", "way",
				"reason", "left"))
			.as("no other data in letters").containsAll(ask(kind, "ja"));
		assertThat(ask(kind, "ja").contains("loginId"))
			.isEqualTo(Set.of("account/login-id", "office/setup-link").contains(kind));
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void everyLetterBeginsWithItsAddresseeAndEndsWithTheSociety(String kind) {
		WrittenLetter japanese = write(kind, Locale.JAPANESE);
		assertThat(japanese.subject()).startsWith(kind.startsWith("office/") ? "【MyKempo 事務局】" : "【MyKempo】");
		assertThat(japanese.text()).matches("(?s)^(見本 花子|みほん電子健康保険組合 ご担当者) 様\n.*");
		assertThat(japanese.text()).endsWith("""
				みほん電子健康保険組合
				電話 03-0000-1451(平日 9時から17時)
				Q&A https://my.example.jp/help
				──────────────────────────────
				""").doesNotContain("{", "}");
		WrittenLetter english = write(kind, Locale.ENGLISH);
		assertThat(english.subject()).startsWith(kind.startsWith("office/") ? "[MyKempo Office] " : "[MyKempo] ");
		assertThat(english.text()).matches("(?s)^(Dear 見本 花子,|To the desk of the ).*")
			.contains("Telephone 03-0000-1451 (weekdays 9:00 to 17:00)");
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void linesAreShort(String kind) {
		assertThat(words(kind, Locale.JAPANESE)).allMatch(line -> line.length() <= 42);
		assertThat(words(kind, Locale.ENGLISH)).allMatch(line -> line.length() <= 72);
	}

	/** All but links, which cannot be broken. */
	private Stream<String> words(String kind, Locale language) {
		return write(kind, language).text().lines().filter(line -> !line.startsWith("  https://"));
	}

	@Test
	void theListOfLettersSaysWhatEachAsksFor() throws IOException {
		Map<String, Set<String>> listed = new TreeMap<>();
		Matcher row = Pattern.compile("(?m)^\\| `([a-z]+/[a-z-]+)` \\|(.*?)\\|").matcher(Files.readString(LETTERS.resolve("README.md")));
		while (row.find()) {
			listed.put(row.group(1), Stream.of(row.group(2).split("[ ,`]+")).filter(word -> !word.isBlank())
				.collect(Collectors.toCollection(TreeSet::new)));
		}
		assertThat(listed.keySet()).containsExactlyElementsOf(kinds());
		listed.forEach((kind, placeholders) -> assertThat(placeholders).as(kind).isEqualTo(ask(kind, "ja")));
	}

	@Test
	void aValueCannotAddALineOrAPlaceholder() {
		WrittenLetter letter = this.templates.write("account/enquiry-to-desk", Locale.JAPANESE,
				Map.of("number", "1\r\nBcc: all@example.jp\u2028\u202e{phone}", "when", "now", "link", "here"));
		assertThat(letter.subject()).isEqualTo("【MyKempo】ログインID・パスワードの問い合わせ(受付番号 1 Bcc: all@example.jp {phone})");
		assertThat(letter.text()).contains("受付番号: 1 Bcc: all@example.jp {phone}\n");
	}

	@Test
	void aTextThatIsNoLetterIsRefused() {
		assertThatThrownBy(() -> LetterTemplate.parse("x", "Hello\n\nworld")).isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> LetterTemplate.parse("x", "Subject: a\nTo: b\n\nworld"))
			.isInstanceOf(IllegalArgumentException.class);
		assertThatThrownBy(() -> this.templates.write("../application", Locale.JAPANESE, Map.of()))
			.isInstanceOf(IllegalArgumentException.class);
	}

	private WrittenLetter write(String kind, Locale locale) {
		Map<String, String> values = new TreeMap<>();
		ask(kind, "ja").forEach(name -> values.put(name, "11月23日(月)14時05分"));
		if (values.containsKey("name")) {
			values.put("name", "見本 花子");
		}
		return this.templates.write(kind, locale, values);
	}

	private Set<String> ask(String kind, String language) {
		Set<String> asked = this.templates.template(kind, language).placeholders();
		asked.removeAll(this.templates.ofTheSociety(Locale.JAPANESE).keySet());
		return asked;
	}

}
