package jp.mykempo.expenses.intake;

import java.time.LocalDate;
import java.time.YearMonth;

import jp.mykempo.kernel.Parsed;
import jp.mykempo.kernel.WrittenDate;

/** Which months and days a claim can have, seen from this month. */
final class Periods {

	private static final int OLDEST_YEARS = 20;

	private static final int OLDEST_PERSON = 130;

	private static final int PAID_AHEAD_MONTHS = 12;

	private final YearMonth now;

	Periods(YearMonth now) {
		this.now = now;
	}

	/** Message key of what is wrong with a month of treatment; {@code null} where nothing is. */
	String problemOfMonth(YearMonth month) {
		if (month == null) {
			return null;
		}
		if (month.isAfter(now)) {
			return "expenses.intake.month.future";
		}
		return month.isBefore(now.minusYears(OLDEST_YEARS)) ? "expenses.intake.month.old" : null;
	}

	/** Message key of what is wrong with the month in which benefits are paid; {@code null} where nothing is. */
	String problemOfPayment(YearMonth month, YearMonth paid) {
		if (month == null || paid == null) {
			return null;
		}
		if (paid.isBefore(month)) {
			return "expenses.intake.paid.before";
		}
		return paid.isAfter(now.plusMonths(PAID_AHEAD_MONTHS)) ? "expenses.intake.month.future" : null;
	}

	/** The date of birth as 1975-04-01, unless nobody can have been born then. */
	Parsed<String> birth(WrittenDate date) {
		LocalDate day = date.value();
		boolean possible = !day.isAfter(now.atEndOfMonth()) && day.isAfter(now.atDay(1).minusYears(OLDEST_PERSON));
		return possible ? Parsed.ok(day.toString()) : Parsed.rejected("expenses.intake.birth");
	}

}
