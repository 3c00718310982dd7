package jp.mykempo.kernel;

import java.util.OptionalInt;

/**
 * A name in kana (氏名カナ).
 *
 * <p>Family and given name are best parted by a blank, but nothing depends on it: blanks, width, hiragana, small kana,
 * long vowel marks and ヅ/ズ, ヂ/ジ do not matter in {@link #key()}.
 *
 * @param text the name as it is shown
 */
public record KanaName(String text) {

	/** Longest name, in characters. */
	public static final int LONGEST = 80;

	/** The name in full-width katakana with single blanks, or why it cannot be one. */
	public static Parsed<KanaName> parse(String typed) {
		if (typed != null && typed.length() > JapaneseText.LONGEST_ENTRY) {
			return Parsed.rejected("kernel.kana.long", String.valueOf(LONGEST));
		}
		String name = shown(JapaneseText.katakana(JapaneseText.fold(typed)));
		if (name.isEmpty()) {
			return Parsed.rejected("kernel.kana.missing");
		}
		OptionalInt wrong = name.codePoints().filter(c -> !isAllowed(c)).findFirst();
		if (wrong.isPresent()) {
			return notKana(wrong.getAsInt());
		}
		KanaName kana = new KanaName(name);
		if (kana.key().isEmpty()) {
			return Parsed.rejected("kernel.kana.missing");
		}
		return name.length() > LONGEST ? Parsed.rejected("kernel.kana.long", String.valueOf(LONGEST)) : Parsed.ok(kana);
	}

	/** The name as it is compared: large katakana only. */
	public String key() {
		String katakana = JapaneseText.katakana(JapaneseText.fold(text));
		StringBuilder key = new StringBuilder(katakana.length());
		for (int i = 0; i < katakana.length(); i++) {
			char c = katakana.charAt(i);
			if (!isPassedOver(c)) {
				key.append(sameSound(JapaneseText.large(c)));
			}
		}
		return key.toString();
	}

	/** Long vowels for hyphens, one wide blank for any. */
	private static String shown(String katakana) {
		StringBuilder shown = new StringBuilder(katakana.length());
		for (int i = 0; i < katakana.length(); i++) {
			char c = katakana.charAt(i);
			if (!JapaneseText.isBlank(c)) {
				shown.append(JapaneseText.isHyphen(c) ? 'ー' : c);
			}
			else if (shown.charAt(shown.length() - 1) != '　') {
				shown.append('　');
			}
		}
		return shown.toString();
	}

	private static boolean isAllowed(int c) {
		return c >= 'ァ' && c <= 'ヾ' || c == '　';
	}

	private static boolean isPassedOver(char c) {
		return c == 'ー' || c == '・' || JapaneseText.isBlank(c) || JapaneseText.isHyphen(c);
	}

	private static char sameSound(char c) {
		return switch (c) {
			case 'ヅ' -> 'ズ';
			case 'ヂ' -> 'ジ';
			default -> c;
		};
	}

	private static Parsed<KanaName> notKana(int c) {
		String kind = Character.isIdeographic(c) ? "kernel.kana.kanji" : "kernel.kana.character";
		return Parsed.rejected(kind, JapaneseText.shown(c));
	}

}
