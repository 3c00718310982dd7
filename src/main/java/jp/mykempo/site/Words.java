package jp.mykempo.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

import jp.mykempo.kernel.Language;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the site in its two languages, one file a module and language: {@code messages/account_ja.properties}.
 * {0}, {1} … are replaced as they stand; nothing else has a meaning in a text.
 */
@Component
public final class Words {

	private final Map<String, String> japanese = read("ja");

	private final Map<String, String> english = read("en");

	/** The text, with its arguments filled in. */
	public String text(Locale locale, String key, List<?> arguments) {
		String text = (Language.isEnglish(locale) ? this.english : this.japanese).get(key);
		if (text == null) {
			throw new IllegalArgumentException("no text for " + key);
		}
		for (int i = 0; i < arguments.size(); i++) {
			text = text.replace("{" + i + "}", argument(locale, arguments.get(i)));
		}
		return text;
	}

	public String text(Locale locale, Message message) {
		return text(locale, message.key(), message.arguments());
	}

	public boolean knows(String key) {
		return this.japanese.containsKey(key);
	}

	private String argument(Locale locale, Object argument) {
		return argument instanceof Message message ? text(locale, message) : String.valueOf(argument);
	}

	private static Map<String, String> read(String language) {
		try {
			Map<String, String> texts = new HashMap<>();
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:messages/*_" + language + ".properties")) {
				try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
					Properties properties = new Properties();
					properties.load(reader);
					properties.forEach((key, text) -> texts.put((String) key, (String) text));
				}
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
