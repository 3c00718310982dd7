package jp.mykempo.expenses.application;

import java.time.YearMonth;

import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.site.FieldErrors;

/** From which month to which a notice is wanted, as chosen. */
public record ApplicationForm(String fromYear, String fromMonth, String toYear, String toMonth) {

	/** Where a period that cannot be is to be mended. */
	static final String FROM = "fromYear";

	static final String TO = "toYear";

	public ApplicationForm {
		fromYear = fromYear == null ? "" : fromYear.strip();
		fromMonth = fromMonth == null ? "" : fromMonth.strip();
		toYear = toYear == null ? "" : toYear.strip();
		toMonth = toMonth == null ? "" : toMonth.strip();
	}

	static ApplicationForm of(NoticePeriod period) {
		return new ApplicationForm(String.valueOf(period.first().getYear()), String.valueOf(period.first().getMonthValue()),
				String.valueOf(period.last().getYear()), String.valueOf(period.last().getMonthValue()));
	}

	/** The period, or {@code null} after its mistakes have been noted. */
	NoticePeriod toPeriod(NoticePeriod all, FieldErrors errors) {
		YearMonth from = month(FROM, this.fromYear, this.fromMonth, all, errors);
		YearMonth to = month(TO, this.toYear, this.toMonth, all, errors);
		if (from != null && to != null && to.isBefore(from)) {
			errors.add(TO, "expenses.application.order");
		}
		return errors.any() ? null : new NoticePeriod(from, to);
	}

	private static YearMonth month(String field, String year, String month, NoticePeriod all, FieldErrors errors) {
		if (!year.matches("[0-9]{4}") || !month.matches("[1-9]|1[0-2]")) {
			errors.add(field, "expenses.application.missing");
			return null;
		}
		YearMonth chosen = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
		if (chosen.isBefore(all.first()) || chosen.isAfter(all.last())) {
			errors.add(field, "expenses.application.beyond", all.first().getYear());
			return null;
		}
		return chosen;
	}

}
