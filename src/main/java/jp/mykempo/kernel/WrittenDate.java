package jp.mykempo.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as files write it: {@code 1975-04-01}, {@code 1975/4/1}, {@code 19750401}, {@code S50.4.1}, {@code S500401},
 * 昭和50年4月1日, in any width. For people's own entries use {@link BirthDate#parse}.
 *
 * @param value the day
 * @param eraMismatch true where the era had ended or not begun (H31.05.01, 昭和65年): counted on, but worth a warning
 */
public record WrittenDate(LocalDate value, boolean eraMismatch) {

	private static final Pattern WESTERN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern JAPANESE = Pattern
		.compile("([MTSHR]|明治|大正|昭和|平成|令和)(?:(\\d{2})(\\d{2})(\\d{2})|(\\d{1,2}|元)[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?)");

	/** The date, or why the text is none. */
	public static Parsed<WrittenDate> parse(String text) {
		LocalDate plain = isoOrNull(text);
		if (plain != null) {
			return Parsed.ok(new WrittenDate(plain, false));
		}
		if (text == null || text.length() > 40) {
			return unreadable();
		}
		String folded = JapaneseText.foldHyphens(JapaneseText.withoutBlanks(JapaneseText.fold(text))).toUpperCase(Locale.ROOT);
		Matcher western = WESTERN.matcher(folded);
		if (western.matches()) {
			return day(Integer.parseInt(western.group(1)), western.group(2), western.group(3), Era.SEIREKI);
		}
		if (folded.length() == 8 && folded.chars().allMatch(JapaneseText::isDigit)) {
			return day(Integer.parseInt(folded.substring(0, 4)), folded.substring(4, 6), folded.substring(6), Era.SEIREKI);
		}
		Matcher japanese = JAPANESE.matcher(folded);
		return japanese.matches() ? japanese(japanese) : unreadable();
	}

	private static Parsed<WrittenDate> japanese(Matcher found) {
		Era era = Era.of(found.group(1)).orElseThrow();
		boolean packed = found.group(2) != null;
		String year = packed ? found.group(2) : found.group(5).replace("元", "1");
		return day(era.westernYear(Integer.parseInt(year)), found.group(packed ? 3 : 6), found.group(packed ? 4 : 7), era);
	}

	private static Parsed<WrittenDate> day(int year, String month, String day, Era era) {
		try {
			LocalDate value = LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
			return Parsed.ok(new WrittenDate(value, !era.contains(value)));
		}
		catch (DateTimeException impossible) {
			return Parsed.rejected("kernel.date.impossible");
		}
	}

	/** The usual form read without a pattern: files hold millions. */
	private static LocalDate isoOrNull(String text) {
		if (text == null || text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
			return null;
		}
		int year = digits(text, 0, 4);
		int month = digits(text, 5, 7);
		int day = digits(text, 8, 10);
		boolean ordinary = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= 28;
		return ordinary ? LocalDate.of(year, month, day) : null;
	}

	private static int digits(String text, int from, int until) {
		int number = 0;
		for (int i = from; i < until; i++) {
			int digit = text.charAt(i) - '0';
			if (digit < 0 || digit > 9) {
				return -1;
			}
			number = number * 10 + digit;
		}
		return number;
	}

	private static Parsed<WrittenDate> unreadable() {
		return Parsed.rejected("kernel.date.unreadable");
	}

}
