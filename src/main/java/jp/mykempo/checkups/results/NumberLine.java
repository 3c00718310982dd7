package jp.mykempo.checkups.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.checkups.core.Item;
import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Reading;
import jp.mykempo.site.chart.Band;
import jp.mykempo.site.chart.Drawing;
import jp.mykempo.site.chart.Level;
import jp.mykempo.site.chart.Shape;

/** Where a value lies among the ranges, as a line of three fields with an arrow above. */
record NumberLine(Wording wording, Reading reading, Limits limits) {

	private static final int HEIGHT = 112;

	private static final int WIDE = 720;

	private static final int NARROW = 344;

	private static final double MARGIN = 12;

	/** The widest text above the arrow, to half of it. */
	private static final double TEXT = 62;

	ItemPage.Line line() {
		return new ItemPage.Line(name(), drawing(WIDE), drawing(NARROW));
	}

	private String name() {
		Item item = this.reading.item();
		String care = this.wording.number(this.limits.care(), item);
		String sentence = "checkups.item.line." + (this.limits.upwards() ? "high" : "low") + (this.limits.act() == null ? "1" : "2");
		String ranges = this.limits.act() == null ? this.wording.t(sentence, care)
				: this.wording.t(sentence, care, this.wording.number(this.limits.act(), item));
		return this.wording.t("checkups.item.line", this.wording.name(item), value(), ranges);
	}

	private String value() {
		return this.wording.value(this.reading) + " " + this.wording.unit(this.reading.item());
	}

	private Drawing drawing(int width) {
		Scale scale = scale(width);
		List<Shape> shapes = new ArrayList<>();
		for (Band band : this.limits.bands()) {
			double from = band.low() == null ? MARGIN : scale.x(band.low());
			double to = band.high() == null ? width - MARGIN : scale.x(band.high());
			shapes.add(new Shape.Box(band.level().ground(), from, 50, to - from, 26, 0));
			shapes.add(new Shape.Text("", (from + to) / 2, 68, "middle", this.wording.judgement(judgement(band.level()))));
		}
		edges().forEach(edge -> {
			double x = scale.x(edge.doubleValue());
			shapes.add(new Shape.Line("axis", x, 44, x, 82));
			shapes.add(new Shape.Text("faint", x, 100, "middle", this.wording.number(edge, this.reading.item())));
		});
		double x = scale.x(this.reading.number().orElseThrow().doubleValue());
		shapes.add(new Shape.Course("mark-now", List.of(new Shape.Spot(x - 7, 35), new Shape.Spot(x + 7, 35), new Shape.Spot(x, 48))));
		shapes.add(new Shape.Text("value", Math.clamp(x, TEXT, width - TEXT), 28, "middle", value()));
		return new Drawing(width, HEIGHT, shapes);
	}

	private Stream<BigDecimal> edges() {
		return this.limits.act() == null ? Stream.of(this.limits.care()) : Stream.of(this.limits.care(), this.limits.act());
	}

	private static Judgement judgement(Level level) {
		return switch (level) {
			case GOOD -> Judgement.WITHIN;
			case CARE -> Judgement.CARE;
			case ACT -> Judgement.ACT;
		};
	}

	/** The outer fields are two and a half times as wide as the inner one, or as wide as makes the value lie in them. */
	private Scale scale(int width) {
		double care = this.limits.care().doubleValue();
		double act = this.limits.act() == null ? care : this.limits.act().doubleValue();
		double value = this.reading.number().orElseThrow().doubleValue();
		double least = Math.min(care, act);
		double most = Math.max(care, act);
		double field = most > least ? (most - least) * 2.5 : 0.35 * most;
		double low = Math.max(0, Math.min(least - field, value - field * 0.3));
		double high = Math.max(most + field, value + field * 0.3);
		return new Scale(low, high, width);
	}

	/** From values to places. */
	private record Scale(double low, double high, int width) {

		double x(double value) {
			double share = (value - this.low) / (this.high - this.low);
			return MARGIN + Math.clamp(share, 0.02, 0.98) * (this.width - 2 * MARGIN);
		}

	}

}
