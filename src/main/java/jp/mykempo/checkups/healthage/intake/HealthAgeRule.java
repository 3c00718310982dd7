package jp.mykempo.checkups.healthage.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import jp.mykempo.kernel.FiscalYear;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.WrittenDate;

/** How the entries are read that only this file has. */
final class HealthAgeRule {

	/** Longest entry that can be right. */
	static final int LONGEST = 200;

	private static final int FIRST_YEAR = 2008;

	private static final BigDecimal HIGHEST = BigDecimal.valueOf(130);

	private static final Pattern YEARS = Pattern.compile("(\\d{1,3}(?:\\.\\d)?)歳?");

	private static final Pattern YEAR = Pattern.compile("(\\d{4})(?:年度?)?");

	private HealthAgeRule() {
	}

	/** Years with at most one decimal, from 1 to 130. */
	static Parsed<BigDecimal> years(String entry) {
		var found = YEARS.matcher(JapaneseText.fold(entry).replace(" ", ""));
		if (!found.matches()) {
			return Parsed.rejected("checkups.healthage.intake.years");
		}
		BigDecimal years = new BigDecimal(found.group(1));
		return years.compareTo(BigDecimal.ONE) < 0 || years.compareTo(HIGHEST) > 0
				? Parsed.rejected("checkups.healthage.intake.years.range") : Parsed.ok(years);
	}

	/** A fiscal year of the western calendar that has begun. */
	static Parsed<FiscalYear> year(String entry, LocalDate today) {
		var found = YEAR.matcher(JapaneseText.fold(entry).replace(" ", ""));
		if (!found.matches()) {
			return Parsed.rejected("checkups.healthage.intake.year");
		}
		FiscalYear year = new FiscalYear(Integer.parseInt(found.group(1)));
		return year.value() < FIRST_YEAR || year.compareTo(FiscalYear.of(today)) > 0
				? Parsed.rejected("checkups.healthage.intake.year.range") : Parsed.ok(year);
	}

	/** A day that is not ahead. */
	static Parsed<LocalDate> past(String entry, LocalDate today) {
		return WrittenDate.parse(entry)
			.map(WrittenDate::value)
			.then(day -> day.isAfter(today) ? Parsed.rejected("checkups.healthage.intake.future") : Parsed.ok(day));
	}

}
