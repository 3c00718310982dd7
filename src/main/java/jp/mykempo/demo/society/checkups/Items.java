package jp.mykempo.demo.society.checkups;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Observed.Flag;
import jp.mykempo.demo.society.cda.Observed.Range;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.cda.Observed.Value;

/** Results of items in the ministry's words: code systems, units and numbers of decimals. */
final class Items {

	/** Before all code systems of choices. */
	static final String OID = "1.2.392.200119.6.";

	static final String CM = "cm";

	static final String MG = "mg/dl";

	static final String UNITS = "U/l";

	static final String MMHG = "mmHg";

	private Items() {
	}

	static Result whole(String code, int number, String unit) {
		return Observed.measured(code, BigDecimal.valueOf(number), unit);
	}

	/** With one decimal, or two where the item has them; a zero at the end is left out by some programs. */
	static Result decimal(String code, double number, int places, String unit) {
		return Observed.measured(code, BigDecimal.valueOf(number).setScale(places, RoundingMode.HALF_UP), unit);
	}

	/** The same with the institution's judgement by its own range. */
	static Result judged(Result result, Range range) {
		BigDecimal number = ((Value.Quantity) result.value()).number();
		Flag flag = range.low() != null && number.compareTo(range.low()) < 0 ? Flag.L
				: range.high() != null && number.compareTo(range.high()) > 0 ? Flag.H : Flag.N;
		return result.judged(flag, range);
	}

	static Result choice(String code, int chosen, String list) {
		return Observed.of(code, new Value.Choice(String.valueOf(chosen), OID + list));
	}

	static Result step(String code, int chosen, String list) {
		return Observed.of(code, new Value.Step(String.valueOf(chosen), OID + list));
	}

	static Result yes(String code, boolean yes) {
		return choice(code, yes ? 1 : 2, "2003");
	}

	static Result text(String code, String text) {
		return Observed.of(code, new Value.Text(text));
	}

	static Result notDone(String code) {
		return Observed.of(code, new Value.NotDone());
	}

	static Result unmeasurable(String code, String type) {
		return Observed.of(code, new Value.Unmeasurable(type));
	}

	static Range range(String low, String high) {
		return new Range(low.isEmpty() ? null : new BigDecimal(low), high.isEmpty() ? null : new BigDecimal(high));
	}

}
