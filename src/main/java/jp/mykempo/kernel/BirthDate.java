package jp.mykempo.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of birth (生年月日).
 *
 * <p>The keys of its refusals begin with the part to be mended: {@code kernel.birthDate.era}, {@code .year},
 * {@code .month}, {@code .day}.
 *
 * @param value the day
 */
public record BirthDate(LocalDate value) {

	private static final int OLDEST = 130;

	/**
	 * The date from a form's four fields.
	 * @param era {@code seireki}, {@code reiwa}, {@code heisei}, {@code showa}, {@code taisho} or {@code meiji};
	 * may be left out where the year has four digits
	 * @param year digits of any width, or 元
	 * @param today a birth after it is refused
	 */
	public static Parsed<BirthDate> parse(String era, String year, String month, String day, LocalDate today) {
		if (isMissing(year)) {
			return Parsed.rejected("kernel.birthDate.year.missing");
		}
		if (isMissing(month)) {
			return Parsed.rejected("kernel.birthDate.month.missing");
		}
		if (isMissing(day)) {
			return Parsed.rejected("kernel.birthDate.day.missing");
		}
		return yearOf(era, year).then(y -> yearMonth(y, month)).then(m -> on(m, day)).then(d -> inEra(era, d, today));
	}

	private static Parsed<Integer> yearOf(String eraText, String yearText) {
		OptionalInt year = number(yearText.strip().replaceFirst("^元", "1"), "年");
		if (year.isEmpty()) {
			return Parsed.rejected("kernel.birthDate.year.character");
		}
		Optional<Era> era = era(eraText, year.getAsInt());
		if (era.isEmpty()) {
			return Parsed.rejected("kernel.birthDate.era.missing");
		}
		return countedIn(era.get(), year.getAsInt());
	}

	private static Parsed<Integer> countedIn(Era era, int year) {
		if (era == Era.SEIREKI && year < 1000) {
			return Parsed.rejected("kernel.birthDate.year.western", String.valueOf(year));
		}
		if (era != Era.SEIREKI && year >= 1000) {
			return Parsed.rejected("kernel.birthDate.era.western", String.valueOf(year), era.japanese(), era.english());
		}
		if (year < 1 || year > era.lastYear()) {
			return Parsed.rejected("kernel.birthDate.year.era", era.japanese(), era.english(),
					String.valueOf(era.lastYear()));
		}
		return Parsed.ok(era.westernYear(year));
	}

	private static Parsed<YearMonth> yearMonth(int year, String text) {
		OptionalInt month = number(text, "月");
		return month.isEmpty() || month.getAsInt() < 1 || month.getAsInt() > 12
				? Parsed.rejected("kernel.birthDate.month.range") : Parsed.ok(YearMonth.of(year, month.getAsInt()));
	}

	private static Parsed<LocalDate> on(YearMonth month, String text) {
		OptionalInt day = number(text, "日");
		if (day.isEmpty() || day.getAsInt() < 1 || day.getAsInt() > 31) {
			return Parsed.rejected("kernel.birthDate.day.range");
		}
		try {
			return Parsed.ok(month.atDay(day.getAsInt()));
		}
		catch (DateTimeException impossible) {
			return Parsed.rejected("kernel.birthDate.day.impossible", String.valueOf(month.getYear()),
					String.valueOf(month.getMonthValue()), String.valueOf(month.lengthOfMonth()));
		}
	}

	private static Parsed<BirthDate> inEra(String eraText, LocalDate day, LocalDate today) {
		Era era = era(eraText, 1000).orElse(Era.SEIREKI);
		if (!era.contains(day)) {
			Era right = Era.of(day);
			return Parsed.rejected("kernel.birthDate.era.other", era.japanese(), era.english(), right.write(day),
					right.english(), day.toString());
		}
		if (day.isAfter(today)) {
			return Parsed.rejected("kernel.birthDate.year.future");
		}
		return day.isBefore(today.minusYears(OLDEST)) ? Parsed.rejected("kernel.birthDate.year.old")
				: Parsed.ok(new BirthDate(day));
	}

	private static Optional<Era> era(String text, int year) {
		return text == null || text.isBlank() ? Optional.of(Era.SEIREKI).filter(western -> year >= 1000) : Era.of(text);
	}

	private static OptionalInt number(String text, String unit) {
		if (text.length() > JapaneseText.LONGEST_ENTRY) {
			return OptionalInt.empty();
		}
		String folded = JapaneseText.withoutBlanks(JapaneseText.fold(text));
		String digits = folded.endsWith(unit) ? folded.substring(0, folded.length() - 1) : folded;
		boolean number = !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(JapaneseText::isDigit);
		return number ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
	}

	private static boolean isMissing(String text) {
		return text == null || text.isBlank();
	}

}
