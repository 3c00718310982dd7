package jp.mykempo.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days and times as people read them, always of Japan: 「11月23日(月)14時05分」, in English
 * "Mon 23 Nov, 14:05 (Japan time)". For pages, letters and paper alike; files for machines
 * take ISO 8601 instead.
 * <pre>
 * PeopleTime.moment(expires, Locale.JAPANESE)   // 11月23日(月)14時05分
 * PeopleTime.fullDate(birthday, Locale.ENGLISH) // Monday 23 November 2026
 * </pre>
 */
public final class PeopleTime {

	/** The society's own time zone, whatever the machine's. */
	public static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

	private static final Style DAY = Style.of("M月d日(E)", "EEE d MMM");
	private static final Style FULL_DAY = Style.of("yyyy年M月d日(E)", "EEEE d MMMM yyyy");
	private static final Style PLAIN_DAY = Style.of("yyyy年M月d日", "d MMMM yyyy");
	private static final Style MONTH = Style.of("yyyy年M月", "MMMM yyyy");
	private static final Style MOMENT = Style.of("M月d日(E)H時mm分", "EEE d MMM, HH:mm '(Japan time)'");
	private static final Style SHORT_MOMENT = Style.of("M月d日H時mm分", "d MMM, HH:mm");
	private static final Style FULL_MOMENT = Style.of("yyyy年M月d日(E)H時mm分", "EEE d MMM yyyy, HH:mm '(Japan time)'");
	private static final Style CLOCK = Style.of("H時mm分", "HH:mm");

	private PeopleTime() {
	}

	/** 11月23日(月) – Mon 23 Nov; for days within about half a year. */
	public static String date(LocalDate day, Locale locale) {
		return DAY.in(locale).format(day);
	}

	/** 2026年11月23日(月) – Monday 23 November 2026. */
	public static String fullDate(LocalDate day, Locale locale) {
		return FULL_DAY.in(locale).format(day);
	}

	/** 2026年11月23日 – 23 November 2026; for papers, on which nobody waits for a weekday. */
	public static String plainDate(LocalDate day, Locale locale) {
		return PLAIN_DAY.in(locale).format(day);
	}

	/** 2004年(平成16年)4月1日 – 1 April 2004 (Heisei 16); for dates of papers that are compared with others. */
	public static String eraDate(LocalDate day, Locale locale) {
		Era era = Era.of(day);
		if (Language.isEnglish(locale)) {
			return plainDate(day, locale)
					+ (era == Era.SEIREKI ? "" : " (" + era.english() + " " + era.yearOf(day) + ")");
		}
		String counted = era == Era.SEIREKI ? "" : "(" + era.japanese() + era.counted(day) + "年)";
		return day.getYear() + "年" + counted + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
	}

	/** 2026年11月 – November 2026. */
	public static String month(YearMonth month, Locale locale) {
		return MONTH.in(locale).format(month);
	}

	/** 11月23日(月)14時05分 – Mon 23 Nov, 14:05 (Japan time). */
	public static String moment(Instant moment, Locale locale) {
		return MOMENT.in(locale).format(inJapan(moment));
	}

	/** 11月23日14時05分 – 23 Nov, 14:05; for subjects of mail and narrow places. */
	public static String shortMoment(Instant moment, Locale locale) {
		return SHORT_MOMENT.in(locale).format(inJapan(moment));
	}

	/** 2026年11月23日(月)14時05分 – Mon 23 Nov 2026, 14:05 (Japan time); for histories. */
	public static String fullMoment(Instant moment, Locale locale) {
		return FULL_MOMENT.in(locale).format(inJapan(moment));
	}

	/** 14時05分 – 14:05; where the day is clear. */
	public static String clock(Instant moment, Locale locale) {
		return CLOCK.in(locale).format(inJapan(moment));
	}

	/** Today in Japan, whatever zone the clock has. */
	public static LocalDate today(Clock clock) {
		return day(clock.instant());
	}

	/** The day that the moment falls on in Japan. */
	public static LocalDate day(Instant moment) {
		return inJapan(moment).toLocalDate();
	}

	private static ZonedDateTime inJapan(Instant moment) {
		return moment.atZone(JAPAN);
	}

	/** One way to write, in both languages; what is not English is Japanese. */
	private record Style(DateTimeFormatter japanese, DateTimeFormatter english) {

		static Style of(String japanese, String english) {
			return new Style(DateTimeFormatter.ofPattern(japanese, Locale.JAPANESE),
					DateTimeFormatter.ofPattern(english, Locale.ENGLISH));
		}

		DateTimeFormatter in(Locale locale) {
			return Language.isEnglish(locale) ? english : japanese;
		}

	}

}
