package jp.mykempo.kernel;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * Insurance symbol and number (被保険者等記号・番号), as written on the coverage notice. The family shares them.
 *
 * <p>Leading zeros count. Compare by {@link #symbolKey()} and {@link #numberKey()}, show the texts.
 *
 * @param symbol letters, digits, kana or kanji
 * @param number digits, perhaps with hyphens
 */
public record SymbolNumber(String symbol, String number) {

	/** Longest symbol or number, in characters. */
	public static final int LONGEST = 20;

	private static final int BRANCH_DIGITS = 2;

	public static Parsed<SymbolNumber> parse(String symbol, String number) {
		return parseSymbol(symbol).then(s -> parseNumber(number).map(n -> new SymbolNumber(s, n)));
	}

	/** The symbol in one width without blanks, or why it cannot be one. */
	public static Parsed<String> parseSymbol(String typed) {
		if (isPlain(typed)) {
			return Parsed.ok(typed);
		}
		if (isTooLong(typed)) {
			return Parsed.rejected("kernel.symbol.long", String.valueOf(LONGEST));
		}
		String symbol = JapaneseText.foldHyphens(JapaneseText.withoutBlanks(JapaneseText.fold(typed)));
		if (symbol.isEmpty()) {
			return Parsed.rejected("kernel.symbol.missing");
		}
		OptionalInt wrong = symbol.codePoints().filter(c -> c != '-' && !Character.isLetterOrDigit(c)).findFirst();
		if (wrong.isPresent()) {
			return Parsed.rejected("kernel.symbol.character", JapaneseText.shown(wrong.getAsInt()));
		}
		return symbol.length() > LONGEST ? Parsed.rejected("kernel.symbol.long", String.valueOf(LONGEST))
				: Parsed.ok(symbol);
	}

	/** The number in one width without blanks, or why it cannot be one. */
	public static Parsed<String> parseNumber(String typed) {
		if (isPlain(typed)) {
			return Parsed.ok(typed);
		}
		if (isTooLong(typed)) {
			return Parsed.rejected("kernel.number.long", String.valueOf(LONGEST));
		}
		String number = numberFold(typed);
		if (number.isEmpty()) {
			return Parsed.rejected("kernel.number.missing");
		}
		OptionalInt wrong = number.codePoints().filter(c -> c != '-' && !JapaneseText.isDigit(c)).findFirst();
		if (wrong.isPresent()) {
			return notADigit(wrong.getAsInt());
		}
		if (number.codePoints().noneMatch(JapaneseText::isDigit)) {
			return Parsed.rejected("kernel.number.missing");
		}
		return number.length() > LONGEST ? Parsed.rejected("kernel.number.long", String.valueOf(LONGEST))
				: Parsed.ok(number);
	}

	/** The branch (枝番) as two digits; a single one gets its zero back, which spreadsheets take away. */
	public static Parsed<String> parseBranch(String typed) {
		String branch = isTooLong(typed) ? "" : JapaneseText.fold(typed);
		if (!JapaneseText.isDigits(branch) || branch.length() > BRANCH_DIGITS) {
			return Parsed.rejected("kernel.branch.digits");
		}
		return Parsed.ok(branch.length() < BRANCH_DIGITS ? "0" + branch : branch);
	}

	/** The symbol as it is compared: one width, capitals, katakana, one kind of hyphen, no blanks. */
	public String symbolKey() {
		if (JapaneseText.isDigits(symbol)) {
			return symbol;
		}
		String folded = JapaneseText.foldHyphens(JapaneseText.withoutBlanks(JapaneseText.fold(symbol)));
		return JapaneseText.katakana(folded).toUpperCase(Locale.ROOT);
	}

	/** The number as it is compared: one width, one kind of hyphen, no blanks. */
	public String numberKey() {
		return numberFold(number);
	}

	/** The usual case, of which files hold millions. */
	private static boolean isPlain(String typed) {
		return typed != null && typed.length() <= LONGEST && JapaneseText.isDigits(typed);
	}

	private static String numberFold(String typed) {
		if (isPlain(typed)) {
			return typed;
		}
		return JapaneseText.foldHyphens(JapaneseText.withoutBlanks(JapaneseText.fold(typed)).replace('ー', '-'));
	}

	private static Parsed<String> notADigit(int c) {
		return List.of((int) 'O', (int) 'o', (int) 'I', (int) 'l').contains(c)
				? Parsed.rejected("kernel.number.lookalike." + Character.toString(c))
				: Parsed.rejected("kernel.number.character", JapaneseText.shown(c));
	}

	private static boolean isTooLong(String typed) {
		return typed != null && typed.length() > JapaneseText.LONGEST_ENTRY;
	}

}
