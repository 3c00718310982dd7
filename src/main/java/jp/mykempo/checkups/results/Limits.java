package jp.mykempo.checkups.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.Threshold;
import jp.mykempo.checkups.core.Threshold.Direction;
import jp.mykempo.site.chart.Band;
import jp.mykempo.site.chart.Level;

/**
 * A threshold as edges of ranges: "at or below 39" is the same as "below 40" for whole numbers, and so it is written and
 * drawn.
 *
 * @param care where 注意 begins; null where there is none
 * @param act where 要受診 begins; null where there is none
 * @param upwards whether values above are outside
 */
record Limits(BigDecimal care, BigDecimal act, boolean upwards) {

	static Limits of(Threshold threshold, Item item) {
		BigDecimal step = threshold.direction() == Direction.LOW ? BigDecimal.ONE.movePointLeft(item.decimals()) : BigDecimal.ZERO;
		return new Limits(plus(threshold.guidance(), step), plus(threshold.referral(), step),
				threshold.direction() == Direction.HIGH);
	}

	private static BigDecimal plus(BigDecimal limit, BigDecimal step) {
		return limit == null ? null : limit.add(step);
	}

	/** The shaded ranges of a graph. */
	List<Band> bands() {
		List<Band> bands = new ArrayList<>();
		band(bands, Level.GOOD, null, this.care);
		if (this.act == null) {
			band(bands, Level.CARE, this.care, null);
		}
		else {
			band(bands, Level.CARE, this.care, this.act);
			band(bands, Level.ACT, this.act, null);
		}
		return bands;
	}

	/** From the one that is nearer to the good values to the one further out. */
	private void band(List<Band> bands, Level level, BigDecimal inner, BigDecimal outer) {
		bands.add(this.upwards ? new Band(level, number(inner), number(outer)) : new Band(level, number(outer), number(inner)));
	}

	/** Lower end of the good values; null where it is open. */
	Double low() {
		return this.upwards ? null : number(this.care);
	}

	/** Upper end of the good values; null where it is open. */
	Double high() {
		return this.upwards ? number(this.care) : null;
	}

	private static Double number(BigDecimal number) {
		return number == null ? null : number.doubleValue();
	}

}
