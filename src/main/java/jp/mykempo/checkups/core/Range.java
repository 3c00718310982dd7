package jp.mykempo.checkups.core;

import java.math.BigDecimal;

/**
 * The institution's own reference range (基準値).
 *
 * @param low {@code null} where it is open below
 * @param high {@code null} where it is open above
 */
public record Range(BigDecimal low, BigDecimal high) {
}
