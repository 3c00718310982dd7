package jp.mykempo.mail.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import jp.mykempo.kernel.Language;
import jp.mykempo.mail.core.WrittenLetter;
import jp.mykempo.site.SocietyProfile;
import jp.mykempo.storage.PublicAddress;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The texts of all letters, {@code letters/<module>/<kind>_{ja,en}.txt}, each closed by the society's signature
 * ({@code letters/signature_{ja,en}.txt}). Strict: a value too few or too many is a bug and throws.
 * Every text may use {@code {site} {society} {phone} {hours} {address}}, the last being the site's public address.
 */
@Component
public class LetterTemplates {

	private final Map<String, LetterTemplate> read = new ConcurrentHashMap<>();

	private final SocietyProfile society;

	private final PublicAddress address;

	public LetterTemplates(SocietyProfile society, PublicAddress address) {
		this.society = society;
		this.address = address;
	}

	/** The language of letters for a reader: English or, for all others, Japanese. */
	public static String language(Locale locale) {
		return Language.code(locale);
	}

	/** The letter in the reader's language. */
	public WrittenLetter write(String kind, Locale locale, Map<String, String> values) {
		LetterTemplate template = template(kind, language(locale));
		Map<String, String> all = new HashMap<>(ofTheSociety(locale));
		Set<String> asked = new TreeSet<>(template.placeholders());
		asked.removeAll(all.keySet());
		if (!asked.equals(values.keySet())) {
			throw new IllegalArgumentException(
					"letters/" + kind + " asks for " + asked + ", given are " + new TreeSet<>(values.keySet()));
		}
		all.putAll(values);
		return template.fill(all);
	}

	/** What every text may use without being given it. */
	Map<String, String> ofTheSociety(Locale locale) {
		return Map.of("site", this.society.siteName(), "society", this.society.name().in(locale), "phone",
				this.society.telephone().number(), "hours", this.society.telephone().hours().in(locale), "address",
				this.address.link(""));
	}

	LetterTemplate template(String kind, String language) {
		return this.read.computeIfAbsent(kind + "_" + language, name -> {
			String signature = text("signature_" + language);
			return LetterTemplate.parse(name, text(name)).followedBy("\n" + signature);
		});
	}

	private static String text(String name) {
		ClassPathResource file = new ClassPathResource("letters/" + name + ".txt");
		if (!name.matches("[a-z0-9/_-]+") || !file.exists()) {
			throw new IllegalArgumentException("There is no text letters/" + name + ".txt");
		}
		try {
			return file.getContentAsString(StandardCharsets.UTF_8).replace("\r\n", "\n");
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

}
