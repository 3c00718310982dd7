package jp.mykempo.postcards.core;

import java.text.Normalizer;

import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.Parsed;

/**
 * What a clerk types to find a member: name, kana (also in hiragana), or symbol and number. Blanks, width and hyphens
 * do not matter. For LIKE, against texts without blanks and hyphens.
 *
 * @param name pattern for names and numbers; {@code %} finds everything
 * @param kana pattern for kana
 */
public record Searched(String name, String kana) {

	private static final String EVERYTHING = "%";

	public static Searched of(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("[\\s\\p{Z}\\p{Pd}\\u2212]", "");
		if (plain.isEmpty()) {
			return new Searched(EVERYTHING, EVERYTHING);
		}
		String kana = KanaName.parse(typed) instanceof Parsed.Ok<KanaName> ok ? ok.value().text().replace("　", "") : plain;
		return new Searched(pattern(plain), pattern(kana));
	}

	private static String pattern(String text) {
		return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
	}

}
