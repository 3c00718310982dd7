package jp.mykempo.kernel;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A way of counting years: the Western one (西暦) or a Japanese era (元号). */
public enum Era {

	SEIREKI("西暦", "Western calendar", "", LocalDate.of(1, 1, 1), null),
	REIWA("令和", "Reiwa", "R", LocalDate.of(2019, 5, 1), null),
	HEISEI("平成", "Heisei", "H", LocalDate.of(1989, 1, 8), REIWA),
	SHOWA("昭和", "Showa", "S", LocalDate.of(1926, 12, 25), HEISEI),
	TAISHO("大正", "Taisho", "T", LocalDate.of(1912, 7, 30), SHOWA),
	/** Counted from 1873 only: before that the months were those of the moon. */
	MEIJI("明治", "Meiji", "M", LocalDate.of(1873, 1, 1), TAISHO);

	private final String japanese;

	private final String english;

	private final String letter;

	private final LocalDate begin;

	private final Era next;

	Era(String japanese, String english, String letter, LocalDate begin, Era next) {
		this.japanese = japanese;
		this.english = english;
		this.letter = letter;
		this.begin = begin;
		this.next = next;
	}

	/** The era named by a form's value ({@code showa}), its name (昭和) or its letter (S). */
	public static Optional<Era> of(String text) {
		String folded = JapaneseText.fold(text).toUpperCase(Locale.ROOT);
		return Arrays.stream(values())
			.filter(era -> !folded.isEmpty() && (era.name().equals(folded) || era.japanese.equals(folded)
					|| era.letter.equals(folded)))
			.findFirst();
	}

	/** The value that forms carry, such as {@code showa}. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String japanese() {
		return japanese;
	}

	public String english() {
		return english;
	}

	/** The Western year of a year of this era, also past the era's end. */
	public int westernYear(int year) {
		return this == SEIREKI ? year : this == MEIJI ? 1867 + year : begin.getYear() - 1 + year;
	}

	/** True for the days that this era counts. */
	public boolean contains(LocalDate day) {
		return !day.isBefore(begin) && (next == null || day.isBefore(next.begin));
	}

	/** The last year that has days in this era; for the running ones far ahead. */
	int lastYear() {
		return this == SEIREKI ? 9999 : next == null ? 99 : next.begin.minusDays(1).getYear() - westernYear(0);
	}

	/** The Japanese era of a day. */
	public static Era of(LocalDate day) {
		return Arrays.stream(values())
			.filter(era -> era != SEIREKI && era.contains(day))
			.findFirst()
			.orElse(SEIREKI);
	}

	/** The day with this era's year, as a Japanese reader writes it: 令和元年5月1日. */
	public String write(LocalDate day) {
		return (this == SEIREKI ? "" : japanese) + counted(day) + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	/** The day's year as this era counts it; its first one is 元. */
	String counted(LocalDate day) {
		int year = yearOf(day);
		return this != SEIREKI && year == 1 ? "元" : String.valueOf(year);
	}

	int yearOf(LocalDate day) {
		return day.getYear() - westernYear(0);
	}

}
