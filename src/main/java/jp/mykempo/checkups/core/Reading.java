package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.util.Optional;

import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.BelowRange;
import jp.mykempo.checkups.core.ItemValue.Measured;

/**
 * What a report says of one item, by the method that counts, and our judgement of it.
 *
 * @param threshold what it was held against; empty where nothing holds
 * @param urgent whether it is high enough to see a doctor at once (血圧160/100以上)
 * @param silence why it was not judged; empty where it was
 */
public record Reading(Item item, Entry entry, Judgement judgement, Optional<Threshold> threshold, boolean urgent,
		Optional<Silence> silence) {

	/** Why a value is not judged. */
	public enum Silence {

		/** The ministry names no threshold for the item. */
		NO_LIMIT,

		/** It names one, but not for the day of the check-up. */
		NOT_THEN,

		/** It was taken too soon after a meal. */
		AFTER_MEAL,

		/** There is no value, or none that a threshold could be held against. */
		NO_VALUE

	}

	public String key() {
		return item.key();
	}

	public ItemValue value() {
		return entry.value();
	}

	/** Whether there is anything to be read: neither "not tested" nor "unmeasurable". */
	public boolean tells() {
		return Readings.tells(entry.value());
	}

	/** The number for graphs and differences; beyond a limit the limit; empty where it is no number. */
	public Optional<BigDecimal> number() {
		return switch (entry.value()) {
			case Measured measured -> Optional.of(measured.number());
			case BelowRange below -> Optional.of(below.limit());
			case AboveRange above -> Optional.of(above.limit());
			case ItemValue other -> Optional.empty();
		};
	}

	/** Whether {@link #number()} is the value itself, and not the limit beyond which it lies. */
	public boolean exact() {
		return entry.value() instanceof Measured;
	}

}
