package jp.mykempo.expenses.intake;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.mykempo.kernel.Era;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;

/**
 * A month as files of claims write it (診療年月): {@code 202608}, {@code 2026-08}, {@code 2026/8}, 2026年8月,
 * {@code R8.8}, 令和8年8月, and {@code 50808}: one digit for the era (1 明治 to 5 令和), then year and month.
 */
final class WrittenMonth {

	private static final Pattern WESTERN = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");

	private static final Pattern DIGITS = Pattern.compile("([1-5])(\\d{2})(\\d{2})");

	private static final Pattern JAPANESE = Pattern
		.compile("([MTSHR]|明治|大正|昭和|平成|令和)(?:(\\d{2})(\\d{2})|(\\d{1,2}|元)[-/.年](\\d{1,2})月?)");

	private static final String ERAS = "MTSHR";

	private WrittenMonth() {
	}

	static Parsed<YearMonth> parse(String text) {
		if (text.length() > 40) {
			return Parsed.rejected("expenses.intake.month.unreadable");
		}
		String folded = JapaneseText.fold(text).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
		Matcher digits = DIGITS.matcher(folded);
		if (digits.matches()) {
			return month(Era.of(era(digits.group(1))).orElseThrow(), digits.group(2), digits.group(3));
		}
		Matcher western = WESTERN.matcher(folded);
		if (western.matches()) {
			return month(Era.SEIREKI, western.group(1), western.group(2));
		}
		Matcher japanese = JAPANESE.matcher(folded);
		if (!japanese.matches()) {
			return Parsed.rejected("expenses.intake.month.unreadable");
		}
		boolean packed = japanese.group(2) != null;
		return month(Era.of(japanese.group(1)).orElseThrow(), packed ? japanese.group(2) : japanese.group(4),
				packed ? japanese.group(3) : japanese.group(5));
	}

	/** A date of birth of a claim file as other files write it: 3500401 is S500401; eight digits stay. */
	static String birthDate(String text) {
		boolean inEra = text.length() == 7 && text.charAt(0) >= '1' && text.charAt(0) <= '5';
		return inEra ? era(text.substring(0, 1)) + text.substring(1) : text;
	}

	private static String era(String digit) {
		return ERAS.substring(Integer.parseInt(digit) - 1, Integer.parseInt(digit));
	}

	private static Parsed<YearMonth> month(Era era, String year, String month) {
		try {
			int counted = "元".equals(year) ? 1 : Integer.parseInt(year);
			return Parsed.ok(YearMonth.of(era.westernYear(counted), Integer.parseInt(month)));
		}
		catch (DateTimeException impossible) {
			return Parsed.rejected("expenses.intake.month.impossible");
		}
	}

}
