package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.time.LocalDate;

import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.BelowRange;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.ItemValue.Text;
import jp.mykempo.checkups.core.ItemValue.Unmeasurable;
import jp.mykempo.checkups.core.Threshold.Direction;
import jp.mykempo.kernel.Sex;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;

import static org.assertj.core.api.Assertions.assertThat;

/** Values held against thresholds (C2, STANDARDS 1.4). */
class JudgeTest {

	private static final BigDecimal STEP = new BigDecimal("0.01");

	@Property(tries = 500)
	void aValueFurtherOutIsNeverJudgedMilder(@ForAll("thresholds") Threshold threshold,
			@ForAll @BigRange(min = "0", max = "400") @Scale(1) BigDecimal one,
			@ForAll @BigRange(min = "0", max = "400") @Scale(1) BigDecimal other) {
		BigDecimal inner = threshold.direction() == Direction.HIGH ? one.min(other) : one.max(other);
		BigDecimal outer = inner.equals(one) ? other : one;

		assertThat(judge(outer, threshold)).isGreaterThanOrEqualTo(judge(inner, threshold));
	}

	@Property(tries = 300)
	void theBoundaryIsTheThresholdItself(@ForAll("thresholds") Threshold threshold) {
		BigDecimal inside = threshold.direction() == Direction.HIGH ? STEP.negate() : STEP;
		boolean reached = threshold.direction() != Direction.BELOW;

		assertThat(judge(threshold.guidance(), threshold)).isEqualTo(reached ? Judgement.CARE : Judgement.WITHIN);
		assertThat(judge(threshold.guidance().add(inside), threshold)).isEqualTo(Judgement.WITHIN);
		assertThat(judge(threshold.guidance().subtract(inside), threshold)).isNotEqualTo(Judgement.WITHIN);
		assertThat(judge(threshold.referral(), threshold)).isEqualTo(reached ? Judgement.ACT : Judgement.CARE);
		assertThat(judge(threshold.referral().add(inside), threshold)).isNotEqualTo(Judgement.ACT);
		assertThat(judge(threshold.referral().subtract(inside), threshold)).isEqualTo(Judgement.ACT);
	}

	@Property(tries = 500)
	void whatIsSaidOfARangeIsTrueOfEveryValueInIt(@ForAll("thresholds") Threshold threshold,
			@ForAll @BigRange(min = "0", max = "400") @Scale(1) BigDecimal limit,
			@ForAll @BigRange(min = "0", max = "400") @Scale(1) BigDecimal beyond) {
		Judgement above = Judge.of(new AboveRange(limit, ""), threshold);
		Judgement below = Judge.of(new BelowRange(limit, ""), threshold);

		if (above.judged()) {
			sayTheSame(above, judge(limit.add(beyond), threshold));
		}
		if (below.judged()) {
			sayTheSame(below, judge(limit.subtract(beyond), threshold));
		}
	}

	/** Within is within; what is outside may be worse than could be told. */
	private static void sayTheSame(Judgement said, Judgement real) {
		assertThat(real.outside()).isEqualTo(said.outside());
		assertThat(real).isGreaterThanOrEqualTo(said);
	}

	@Example
	void limitsOfMachinesAreJudgedWhereTheyTellEnough() {
		Threshold ldl = threshold("120", "140", Direction.HIGH);
		assertThat(Judge.of(new AboveRange(new BigDecimal("500"), "mg/dL"), ldl)).isEqualTo(Judgement.ACT);
		assertThat(Judge.of(new AboveRange(new BigDecimal("100"), "mg/dL"), ldl)).isEqualTo(Judgement.NONE);
		assertThat(Judge.of(new BelowRange(new BigDecimal("10"), "mg/dL"), ldl)).isEqualTo(Judgement.WITHIN);
		Threshold hdl = threshold("39", "34", Direction.LOW);
		assertThat(Judge.of(new BelowRange(new BigDecimal("20"), "mg/dL"), hdl)).isEqualTo(Judgement.ACT);
		assertThat(Judge.of(new AboveRange(new BigDecimal("100"), "mg/dL"), hdl)).isEqualTo(Judgement.WITHIN);
		assertThat(Judge.of(new BelowRange(new BigDecimal("39"), "mg/dL"), hdl)).isEqualTo(Judgement.CARE);
		assertThat(Judge.of(new BelowRange(new BigDecimal("120"), "mg/dL"), ldl)).as("120 or less").isEqualTo(Judgement.NONE);
		Threshold filtration = threshold("60", "45", Direction.BELOW);
		assertThat(Judge.of(new BelowRange(new BigDecimal("60"), ""), filtration)).as("60 or less").isEqualTo(Judgement.NONE);
		assertThat(Judge.of(new BelowRange(new BigDecimal("59.9"), ""), filtration)).isEqualTo(Judgement.CARE);
	}

	@Example
	void ordinalsGoByTheirOrder() {
		Threshold protein = threshold("2", "3", Direction.HIGH);
		assertThat(Judge.of(ordinal("1"), protein)).isEqualTo(Judgement.WITHIN);
		assertThat(Judge.of(ordinal("2"), protein)).isEqualTo(Judgement.CARE);
		assertThat(Judge.of(ordinal("3"), protein)).isEqualTo(Judgement.ACT);
		assertThat(Judge.of(ordinal("5"), protein)).isEqualTo(Judgement.ACT);
		assertThat(Judge.of(ordinal("A"), protein)).isEqualTo(Judgement.NONE);
	}

	@Example
	void whatIsNoValueIsNotJudged() {
		Threshold ldl = threshold("120", "140", Direction.HIGH);
		assertThat(Judge.of(new NotTested(), ldl)).isEqualTo(Judgement.NONE);
		assertThat(Judge.of(new Unmeasurable(), ldl)).isEqualTo(Judgement.NONE);
		assertThat(Judge.of(new Text("148"), ldl)).isEqualTo(Judgement.NONE);
		assertThat(Judge.of(new Measured(BigDecimal.ZERO, ""), new Threshold("x", Sex.MALE, LocalDate.MIN, null, null, null,
				Direction.HIGH))).isEqualTo(Judgement.NONE);
	}

	@Provide
	Arbitrary<Threshold> thresholds() {
		Arbitrary<BigDecimal> limits = Arbitraries.bigDecimals().between(new BigDecimal("10"), new BigDecimal("300")).ofScale(1);
		return Combinators.combine(limits, limits.map(limit -> limit.add(BigDecimal.ONE)), Arbitraries.of(Direction.values()))
			.as((low, more, direction) -> {
				BigDecimal high = low.add(more);
				boolean up = direction == Direction.HIGH;
				return new Threshold("x", Sex.FEMALE, LocalDate.MIN, null, up ? low : high, up ? high : low, direction);
			});
	}

	private static Threshold threshold(String guidance, String referral, Direction direction) {
		return new Threshold("x", Sex.MALE, LocalDate.MIN, null, new BigDecimal(guidance), new BigDecimal(referral), direction);
	}

	private static Coded ordinal(String code) {
		return new Coded(code, "1.2.392.200119.6.2102");
	}

	private static Judgement judge(BigDecimal number, Threshold threshold) {
		return Judge.of(new Measured(number, ""), threshold);
	}

}
