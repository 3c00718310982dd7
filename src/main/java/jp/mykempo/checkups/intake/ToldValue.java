package jp.mykempo.checkups.intake;

import java.math.BigDecimal;

/** A result as it was told, before it is understood. Filled while an observation is read. */
final class ToldValue {

	/** In which form a value is told. */
	enum Form {

		/** By {@code xsi:type}. */
		PQ, CD, CO, ST,
		/** In a CSV file: the item decides. */
		PLAIN

	}

	Spot spot;

	String code;

	String displayName;

	Form form;

	String text;

	/** A further number of the same observation: beside the edge of the form the measured value. */
	String otherText;

	String unit;

	String system;

	/** 未実施. */
	boolean negated;

	/** 測定不能. */
	boolean withoutResult;

	String interpretation;

	BigDecimal low;

	BigDecimal high;

	String method;

	/** True for what says something of an item. */
	boolean told() {
		return form != null || withoutResult || negated;
	}

}
