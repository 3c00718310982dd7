package jp.mykempo.checkups.core;

import java.math.BigDecimal;

/** What a check-up says of an item. "Not tested" never becomes a number. */
public sealed interface ItemValue {

	/**
	 * @param unit as the file told it, or the item's own; may be empty
	 */
	record Measured(BigDecimal number, String unit) implements ItemValue {
	}

	/** At the lower edge of what can be told, or below it (入力最小値以下, L). */
	record BelowRange(BigDecimal limit, String unit) implements ItemValue {
	}

	/** At the upper edge of what can be told, or above it (入力最大値以上, H). */
	record AboveRange(BigDecimal limit, String unit) implements ItemValue {
	}

	/**
	 * An answer out of a list.
	 * @param system OID of the list: the same code means different things before and after 2024
	 */
	record Coded(String code, String system) implements ItemValue {
	}

	/** Findings, in the doctor's words. */
	record Text(String text) implements ItemValue {
	}

	/** Not done (未実施). */
	record NotTested() implements ItemValue {
	}

	/** Done, but without a result (測定不能). */
	record Unmeasurable() implements ItemValue {
	}

}
