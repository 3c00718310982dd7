package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.time.LocalDate;

import jp.mykempo.kernel.FiscalYear;

/**
 * A health age (健康年齢) that the society's provider computed.
 *
 * @param measuredOn day of the check-up; {@code null} where the file told the fiscal year alone
 * @param years with one decimal
 * @param source provider and model, as members read it
 */
record HealthAge(FiscalYear year, LocalDate measuredOn, BigDecimal years, String source) {
}
