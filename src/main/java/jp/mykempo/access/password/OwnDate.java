package jp.mykempo.access.password;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A birth date in every way in which people write one, without separators: 19850425, 850425, s60425, 昭和60425, april251985. */
final class OwnDate {

	private static final String[] PATTERNS = { "yyyyMMdd", "yyyyMd", "yyMMdd", "MMddyyyy", "Mdyyyy", "ddMMyyyy", "dMyyyy",
			"MMddyy", "ddMMyy", "MMMMdyyyy", "dMMMMyyyy", "MMMdyyyy", "dMMMyyyy", "MMMddyyyy", "ddMMMyyyy", "yyyyMMMdd",
			"yyyyMMM" };

	private static final String[] SHORT = { "MMdd", "ddMM", "Md", "yyyy" };

	private static final String[][] ERAS = { { "m", "明治", "meiji" }, { "t", "大正", "taisho" }, { "s", "昭和", "showa" },
			{ "h", "平成", "heisei" }, { "r", "令和", "reiwa" } };

	private OwnDate() {
	}

	/** Long enough to give a password away by themselves. */
	static Set<String> words(LocalDate date) {
		Set<String> words = new LinkedHashSet<>();
		Stream.of(PATTERNS).map(pattern -> format(date, pattern)).filter(word -> word.length() >= 6).forEach(words::add);
		words.addAll(eraWords(date));
		return words;
	}

	/** Parts that only count beside others. */
	static Set<String> parts(LocalDate date) {
		Set<String> parts = new LinkedHashSet<>();
		Stream.of(SHORT).map(pattern -> format(date, pattern)).forEach(parts::add);
		return parts;
	}

	private static Set<String> eraWords(LocalDate date) {
		Set<String> words = new LinkedHashSet<>();
		try {
			JapaneseDate japanese = JapaneseDate.from(date);
			int year = japanese.get(ChronoField.YEAR_OF_ERA);
			for (String era : ERAS[japanese.getEra().getValue() + 1]) {
				for (String years : new String[] { String.valueOf(year), "%02d".formatted(year), (year == 1) ? "元" : "" }) {
					if (!years.isEmpty()) {
						words.add(era + years + format(date, "MMdd"));
						words.add(era + years + format(date, "Md"));
					}
				}
			}
		}
		catch (DateTimeException ex) { // before 1873
			return Set.of();
		}
		words.removeIf(word -> word.length() < 4);
		return words;
	}

	private static String format(LocalDate date, String pattern) {
		return date.format(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)).toLowerCase(Locale.ROOT);
	}

}
