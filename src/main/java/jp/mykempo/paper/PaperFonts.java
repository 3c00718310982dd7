package jp.mykempo.paper;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;

/**
 * Which letters our faces can print. Names hold letters that no font has whole (外字): they are printed as 〓, the mark
 * that printers put for a missing letter, and told beforehand to whoever prints.
 * <pre>PaperFonts.missing("𠮷田")   // ["𠮷"]: write it by hand, or agree on 吉</pre>
 */
public final class PaperFonts {

	private static final String GETA = "〓";

	private static final int VOICED = 0x3099;

	private static final int HALF_VOICED = 0x309A;

	private PaperFonts() {
	}

	/** Every letter of the text can be printed. */
	public static boolean canShow(String text) {
		return missing(text).isEmpty();
	}

	/** The letters that would be printed as 〓, each once. */
	public static List<String> missing(String text) {
		return composed(text).codePoints()
			.filter(letter -> !isPrintable(letter))
			.distinct()
			.mapToObj(Character::toString)
			.toList();
	}

	/**
	 * The text as it is printed: marks of voice joined to their kana, control characters and selectors of variants left
	 * out (the plain form of the letter is printed), 〓 for what is missing.
	 */
	static String printable(String text) {
		if (isPlain(text)) {
			return text;
		}
		StringBuilder printed = new StringBuilder();
		composed(text).codePoints().forEach(letter -> {
			if (!isPrintable(letter)) {
				printed.append(GETA);
			}
			else if (!isSilent(letter)) {
				printed.appendCodePoint(letter);
			}
		});
		return printed.toString();
	}

	private static boolean isPlain(String text) {
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (letter == VOICED || letter == HALF_VOICED || isSilent(letter) || !Known.LETTERS.get(letter)) {
				return false;
			}
		}
		return true;
	}

	/** Only pairs of a kana and its mark are joined: composing everything would change 神 (U+FA19) to 神. */
	private static String composed(String text) {
		StringBuilder composed = new StringBuilder(text.length());
		text.codePoints().forEach(letter -> {
			boolean mark = letter == VOICED || letter == HALF_VOICED;
			if (mark && !composed.isEmpty()) {
				int last = composed.length() - 1;
				String pair = Normalizer.normalize(composed.substring(last) + Character.toString(letter), Normalizer.Form.NFC);
				composed.replace(last, last + 1, pair);
			}
			else {
				composed.appendCodePoint(letter);
			}
		});
		return composed.toString();
	}

	private static boolean isPrintable(int letter) {
		return isSilent(letter) || Known.LETTERS.get(letter);
	}

	private static boolean isSilent(int letter) {
		return Character.isISOControl(letter) || Character.getType(letter) == Character.FORMAT || isSelector(letter);
	}

	private static boolean isSelector(int letter) {
		return letter >= 0xFE00 && letter <= 0xFE0F || letter >= 0xE0100 && letter <= 0xE01EF;
	}

	/** The letters that both faces have; made when first needed. */
	private static final class Known {

		static final BitSet LETTERS = new BitSet(0x30000);

		static {
			for (int letter = 0; letter < 0x30000; letter++) {
				LETTERS.set(letter, Face.REGULAR.font().charExists(letter) && Face.BOLD.font().charExists(letter));
			}
		}

	}

}
