package jp.mykempo.checkups.healthage.intake;

import java.math.BigDecimal;
import java.time.LocalDate;

import jp.mykempo.kernel.FiscalYear;

/**
 * A line of a file of health ages, with nothing wrong in itself.
 *
 * @param measuredOn null where the file tells the fiscal year alone
 */
record HealthAgeLine(long line, Owner owner, FiscalYear year, LocalDate measuredOn, BigDecimal years, String source) {

	/** By what the person is found in the coverage master, as it is compared there; what is not told is null. */
	record Owner(String insurer, String symbolKey, String numberKey, String branch, String kanaKey, LocalDate birthDate) {
	}

	/** The day by which the coverage is found: the middle of the year where the file tells none. */
	LocalDate day() {
		return this.measuredOn != null ? this.measuredOn : this.year.middle();
	}

	/** Without anybody's data, so that no log can carry it. */
	@Override
	public String toString() {
		return "HealthAgeLine[" + this.line + "]";
	}

}
