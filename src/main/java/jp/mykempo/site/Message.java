package jp.mykempo.site;

import java.util.List;

/**
 * A text of the site, not yet in a language.
 *
 * @param key its name in {@code messages/*_ja.properties} and {@code *_en.properties}
 * @param arguments what takes the places {0}, {1} …
 */
public record Message(String key, List<Object> arguments) {

	public static Message of(String key, Object... arguments) {
		return new Message(key, List.of(arguments));
	}

}
