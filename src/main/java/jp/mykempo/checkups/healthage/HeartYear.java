package jp.mykempo.checkups.healthage;

import java.time.LocalDate;

import jp.mykempo.kernel.FiscalYear;

/** What could be said of heart and vessels in a fiscal year, and by the check-up of which day. */
record HeartYear(FiscalYear year, LocalDate examDate, Assessment assessment) {
}
