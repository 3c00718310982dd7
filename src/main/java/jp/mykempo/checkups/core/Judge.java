package jp.mykempo.checkups.core;

import java.math.BigDecimal;
import java.util.regex.Pattern;

import jp.mykempo.checkups.core.ItemValue.AboveRange;
import jp.mykempo.checkups.core.ItemValue.BelowRange;
import jp.mykempo.checkups.core.ItemValue.Coded;
import jp.mykempo.checkups.core.ItemValue.Measured;
import jp.mykempo.checkups.core.ItemValue.NotTested;
import jp.mykempo.checkups.core.ItemValue.Text;
import jp.mykempo.checkups.core.ItemValue.Unmeasurable;
import jp.mykempo.checkups.core.Threshold.Direction;

/**
 * Holds a value against a threshold. Of what a machine could only tell to lie beyond a limit, nothing is said that is
 * not true of every value there.
 */
final class Judge {

	private static final Pattern STEP = Pattern.compile("\\d{1,3}");

	private Judge() {
	}

	static Judgement of(ItemValue value, Threshold threshold) {
		return switch (value) {
			case Measured(BigDecimal number, String unit) -> at(number, threshold);
			case BelowRange(BigDecimal limit, String unit) -> from(limit, false, threshold);
			case AboveRange(BigDecimal limit, String unit) -> from(limit, true, threshold);
			case Coded(String code, String system) -> STEP.matcher(code).matches() ? at(new BigDecimal(code), threshold) : Judgement.NONE;
			case Text text -> Judgement.NONE;
			case NotTested notTested -> Judgement.NONE;
			case Unmeasurable unmeasurable -> Judgement.NONE;
		};
	}

	private static Judgement at(BigDecimal number, Threshold threshold) {
		if (threshold.guidance() == null && threshold.referral() == null) {
			return Judgement.NONE;
		}
		if (reaches(number, threshold.referral(), threshold.direction())) {
			return Judgement.ACT;
		}
		return reaches(number, threshold.guidance(), threshold.direction()) ? Judgement.CARE : Judgement.WITHIN;
	}

	private static boolean reaches(BigDecimal number, BigDecimal limit, Direction direction) {
		if (limit == null) {
			return false;
		}
		int compared = number.compareTo(limit);
		return switch (direction) {
			case HIGH -> compared >= 0;
			case LOW -> compared <= 0;
			case BELOW -> compared < 0;
		};
	}

	/** Every value from the limit on, upwards or downwards: all as bad as the limit or worse, or all as good or better. */
	private static Judgement from(BigDecimal limit, boolean upwards, Threshold threshold) {
		Judgement atLimit = at(limit, threshold);
		boolean worsens = upwards == (threshold.direction() == Direction.HIGH);
		return atLimit.outside() == worsens ? atLimit : Judgement.NONE;
	}

}
