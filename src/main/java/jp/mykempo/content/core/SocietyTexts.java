package jp.mykempo.content.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.mykempo.kernel.Language;
import jp.mykempo.site.Prose;
import jp.mykempo.site.SocietyProfile;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts in {@code content/<name>_{ja,en}.txt}, with the society's own words in place of
 * {@code {site} {society} {domain} {sender} {from} {phone} {hours}} and {@code {desk.expenses}} (name, number and
 * guidance number of a desk). Read once; an unknown word is a bug and throws.
 */
@Component
public class SocietyTexts {

	private static final Pattern WORD = Pattern.compile("\\{([a-z]+(?:\\.[a-z-]+)?)}");

	private final Map<String, Prose> read = new ConcurrentHashMap<>();

	private final SocietyProfile society;

	public SocietyTexts(SocietyProfile society) {
		this.society = society;
	}

	/** A text in the reader's language. */
	public Prose prose(String name, Locale locale) {
		Locale language = Language.isEnglish(locale) ? Locale.ENGLISH : Locale.JAPANESE;
		return this.read.computeIfAbsent(name + "_" + language.getLanguage(),
				file -> Prose.parse(filled(text(file), language)));
	}

	public boolean exists(String name) {
		return file(name + "_ja").exists();
	}

	private String filled(String text, Locale locale) {
		Map<String, String> words = words(locale);
		return WORD.matcher(text).replaceAll(found -> Matcher.quoteReplacement(word(found, words, locale)));
	}

	private String word(MatchResult found, Map<String, String> words, Locale locale) {
		String name = found.group(1);
		if (name.startsWith("desk.")) {
			return desk(name.substring("desk.".length()), locale);
		}
		String word = words.get(name);
		if (word == null) {
			throw new IllegalArgumentException("No text may ask for " + found.group());
		}
		return word;
	}

	private Map<String, String> words(Locale locale) {
		Map<String, String> words = new HashMap<>();
		words.put("site", this.society.siteName());
		words.put("society", this.society.name().in(locale));
		words.put("domain", this.society.mail().domain());
		words.put("sender", this.society.mail().sender());
		words.put("from", this.society.mail().from());
		words.put("phone", this.society.telephone().number());
		words.put("hours", this.society.telephone().hours().in(locale));
		return words;
	}

	/** As the guide writes it: 医療課医療二係(TEL: 03-3843-1451 ガイダンス番号 3). */
	private String desk(String key, Locale locale) {
		boolean english = locale.equals(Locale.ENGLISH);
		return this.society.desk(key)
			.map(desk -> (english ? "the %s (telephone %s, guidance number %s)" : "%s(TEL: %s ガイダンス番号 %s)")
				.formatted(desk.name().in(locale), this.society.telephoneOf(desk), desk.guidance()))
			.orElseGet(() -> (english ? "the %s (telephone %s)" : "%s(TEL: %s)")
				.formatted(this.society.name().in(locale), this.society.telephone().number()));
	}

	private static String text(String name) {
		try {
			return file(name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException missing) {
			throw new UncheckedIOException("There is no text content/" + name + ".txt", missing);
		}
	}

	private static ClassPathResource file(String name) {
		if (!name.matches("[a-z0-9/_-]+")) {
			throw new IllegalArgumentException("No name of a text: " + name);
		}
		return new ClassPathResource("content/" + name + ".txt");
	}

}
