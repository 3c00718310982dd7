package jp.mykempo.demo.society.cda;

import java.math.BigDecimal;
import java.util.List;

/** What a document says: one item's result, or several that belong together (一連検査グループ). */
public sealed interface Observed permits Observed.Result, Observed.Group {

	/** A result without anything beside its value. */
	static Result of(String code, Value value) {
		return new Result(code, value, Flag.NONE, null, null);
	}

	/** A number with the unit of its item. */
	static Result measured(String code, BigDecimal number, String unit) {
		return of(code, new Value.Quantity(number, unit));
	}

	/**
	 * One item.
	 *
	 * @param code the 17 digits
	 * @param range the institution's own, null where it gives none
	 * @param method code of the method (…6.1007), null where it is not told
	 */
	record Result(String code, Value value, Flag flag, Range range, String method) implements Observed {

		/** The same with what the institution thinks of it. */
		public Result judged(Flag judged, Range by) {
			return new Result(code, value, judged, by, method);
		}

		/** The same with its method. */
		public Result by(String methodCode) {
			return new Result(code, value, flag, range, methodCode);
		}

	}

	/**
	 * Results of one examination and why it was done.
	 *
	 * @param results go into the document as COMP
	 * @param reasons as RSON
	 */
	record Group(List<Result> results, List<Result> reasons) implements Observed {
	}

	/** The institution's own reference range; null where it is open. */
	record Range(BigDecimal low, BigDecimal high) {
	}

	/** Low, high, normal (interpretationCode); with a value at the edge of what a form takes: beyond it. */
	enum Flag {

		NONE, N, L, H

	}

	/** A value, or why there is none. */
	sealed interface Value {

		/** As a person reads it. */
		default String words() {
			return switch (this) {
				case Quantity(var number, var unit) -> number.toPlainString() + " " + unit;
				case Choice(var code, var system) -> code;
				case Step(var code, var system) -> code;
				case Text(var text) -> text;
				case NotDone notDone -> "未実施";
				case Unmeasurable unmeasurable -> "測定不能";
			};
		}

		/** PQ. */
		record Quantity(BigDecimal number, String unit) implements Value {
		}

		/** CD: one of a list. */
		record Choice(String code, String system) implements Value {
		}

		/** CO: a step of a scale. */
		record Step(String code, String system) implements Value {
		}

		/** ST. */
		record Text(String text) implements Value {
		}

		/** 未実施. */
		record NotDone() implements Value {
		}

		/**
		 * 測定不能.
		 *
		 * @param type as the value's would be, {@code PQ} or {@code CO}
		 */
		record Unmeasurable(String type) implements Value {
		}

	}

}
