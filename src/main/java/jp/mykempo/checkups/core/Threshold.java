package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.time.LocalDate;

import jp.mykempo.kernel.Sex;

/**
 * From which value on the ministry advises care or referral (保健指導判定値・受診勧奨判定値).
 *
 * @param validUntil first day on which it no longer holds; {@code null} while it does
 * @param guidance {@code null} where there is none
 * @param referral {@code null} where there is none
 */
public record Threshold(String key, Sex sex, LocalDate validFrom, LocalDate validUntil, BigDecimal guidance,
		BigDecimal referral, Direction direction) {

	/** On which side of the threshold a value is out of range. */
	public enum Direction {

		/** At or above it. */
		HIGH,
		/** At or below it. */
		LOW,
		/** Truly below it. */
		BELOW

	}

	boolean holdsOn(LocalDate day) {
		return !day.isBefore(validFrom) && (validUntil == null || day.isBefore(validUntil));
	}

}
