package jp.mykempo.demo.society.checkups;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

import jp.mykempo.demo.society.cda.Observed;
import jp.mykempo.demo.society.cda.Observed.Result;
import jp.mykempo.demo.society.cda.Observed.Value.Quantity;

/** Results with what a clerk has put right: the scales showed a kilogram more. */
final class Retyped {

	private static final String HEIGHT = "9N001000000000001";

	private static final String WEIGHT = "9N006000000000001";

	private static final String BMI = "9N011000000000001";

	private Retyped() {
	}

	static List<Observed> weight(List<Observed> results) {
		BigDecimal height = number(results, HEIGHT).movePointLeft(2);
		BigDecimal weight = number(results, WEIGHT).add(BigDecimal.ONE);
		BigDecimal index = weight.divide(height.pow(2), MathContext.DECIMAL32).setScale(1, RoundingMode.HALF_UP);
		return results.stream()
			.map(observed -> is(observed, WEIGHT) ? Observed.measured(WEIGHT, weight, "kg")
					: is(observed, BMI) ? Observed.measured(BMI, index, "kg/m2") : observed)
			.toList();
	}

	private static boolean is(Observed observed, String code) {
		return observed instanceof Result result && result.code().equals(code);
	}

	private static BigDecimal number(List<Observed> results, String code) {
		return results.stream()
			.filter(observed -> is(observed, code))
			.map(observed -> ((Quantity) ((Result) observed).value()).number())
			.findFirst()
			.orElseThrow();
	}

}
