package jp.mykempo.kernel;

import java.text.Normalizer;

/**
 * The foldings by which Japanese entries are compared: width, hiragana, small kana, hyphens, blanks.
 * For keys and for showing an entry back; names from the master are shown as they came.
 */
public final class JapaneseText {

	/** Longer entries are refused before anything is computed from them. */
	public static final int LONGEST_ENTRY = 500;

	private static final String SMALL = "ァィゥェォッャュョヮヵヶ";

	private static final String LARGE = "アイウエオツヤユヨワカケ";

	/** Everything that looks like a hyphen, but for the long vowel mark. */
	private static final String HYPHENS = "-‐‑‒–—―−－﹣⁃─━";

	private static final char LONG_VOWEL = 'ー';

	private JapaneseText() {
	}

	/** One width for everything, no invisible characters, no blanks at the ends; {@code null} becomes empty. */
	public static String fold(String typed) {
		if (typed == null || typed.isEmpty()) {
			return "";
		}
		String visible = isPlain(typed) ? typed : Normalizer.normalize(visible(typed), Normalizer.Form.NFKC);
		return visible.strip();
	}

	/** True for digits and nothing else: nothing is to be folded in them. */
	static boolean isDigits(String text) {
		for (int i = 0; i < text.length(); i++) {
			if (!isDigit(text.charAt(i))) {
				return false;
			}
		}
		return !text.isEmpty();
	}

	/** Hiragana as katakana. */
	public static String katakana(String text) {
		StringBuilder katakana = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean hiragana = c >= 'ぁ' && c <= 'ゖ' || c == 'ゝ' || c == 'ゞ';
			katakana.append(hiragana ? (char) (c + 0x60) : c);
		}
		return katakana.toString();
	}

	/** The large form of a small katakana; any other character as it is. */
	static char large(char c) {
		int small = SMALL.indexOf(c);
		return small < 0 ? c : LARGE.charAt(small);
	}

	/** Every hyphen, and a long vowel mark beside a digit, as {@code -}. */
	static String foldHyphens(String text) {
		StringBuilder folded = new StringBuilder(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			folded.append(isHyphen(c) || c == LONG_VOWEL && besideDigits(text, i) ? '-' : c);
		}
		return folded.toString();
	}

	static boolean isHyphen(char c) {
		return HYPHENS.indexOf(c) >= 0;
	}

	static String withoutBlanks(String text) {
		return text.chars().noneMatch(JapaneseText::isBlank) ? text
				: text.codePoints()
					.filter(c -> !isBlank(c))
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
	}

	static boolean isBlank(int c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c);
	}

	/** A name with a blank as people type it between its parts, where the master writes a wide one. */
	public static String withPlainBlanks(String name) {
		return name.replace('\u3000', ' ');
	}

	/** A character as a message can show it: itself, or its code where it cannot be seen. */
	static String shown(int codePoint) {
		boolean seen = Character.isDefined(codePoint) && !Character.isISOControl(codePoint) && !isBlank(codePoint)
				&& !isInvisible(codePoint) && Character.getType(codePoint) != Character.PRIVATE_USE
				&& Character.getType(codePoint) != Character.SURROGATE;
		return seen ? Character.toString(codePoint) : "U+%04X".formatted(codePoint);
	}

	/** True where the text holds a character that only one machine knows (外字). */
	public static boolean hasPrivateUse(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c >= '\uE000' && c <= '\uF8FF' || c >= '\uDB80' && c <= '\uDBFF') {
				return true;
			}
		}
		return false;
	}

	/** True where a machine may show the text otherwise than it is meant: 外字, variants of kanji, kanji beyond the common ones. */
	public static boolean hasRareLetters(String text) {
		return hasPrivateUse(text) || text.codePoints().anyMatch(c -> c > Character.MAX_VALUE || c >= 0xFE00 && c <= 0xFE0F);
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean ordinaryKatakana = c >= 'ァ' && c <= 'ー';
			if (c > '~' && !ordinaryKatakana) {
				return false;
			}
		}
		return true;
	}

	/** Without what cannot be seen; voicing marks typed as a character of their own join their kana. */
	private static String visible(String typed) {
		StringBuilder visible = new StringBuilder(typed.length());
		typed.codePoints().filter(c -> !isInvisible(c)).map(JapaneseText::combining).forEach(visible::appendCodePoint);
		return visible.toString();
	}

	private static int combining(int c) {
		return switch (c) {
			case 0x309B -> 0x3099;
			case 0x309C -> 0x309A;
			default -> c;
		};
	}

	private static boolean isInvisible(int c) {
		return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
	}

	private static boolean besideDigits(String text, int at) {
		return at > 0 && at + 1 < text.length() && isDigit(text.charAt(at - 1)) && isDigit(text.charAt(at + 1));
	}

	static boolean isDigit(int c) {
		return c >= '0' && c <= '9';
	}

}
