package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * The course of a value as a small picture in a line of a list; it stands beside the figures and is not read out. Shown by
 * {@code @template.site.chart.spark(spark = …)}.
 *
 * @param values by year, the newest last; empty is a gap
 * @param low lower end of the range; {@code null} is open
 * @param high upper end of the range; {@code null} is open; without both there is no range
 */
public record Spark(List<OptionalDouble> values, Double low, Double high) {

	private static final int WIDTH = 104;

	private static final int HEIGHT = 28;

	/** The picture; without values it is empty. */
	public Drawing drawing() {
		double least = Double.POSITIVE_INFINITY;
		double greatest = Double.NEGATIVE_INFINITY;
		for (OptionalDouble value : this.values) {
			least = Math.min(least, value.orElse(least));
			greatest = Math.max(greatest, value.orElse(greatest));
		}
		if (least > greatest) {
			return new Drawing(WIDTH, HEIGHT, List.of());
		}
		Plot plot = new Plot(axis(least, greatest), 0, WIDTH, 4.3, 23.7, this.values.size(), 5);
		List<Shape> shapes = new ArrayList<>(range(plot));
		shapes.addAll(course(plot));
		return new Drawing(WIDTH, HEIGHT, List.copyOf(shapes));
	}

	private static Axis axis(double least, double greatest) {
		if (least == greatest) {
			return new Axis(least - 1, greatest + 1, 1);
		}
		double air = Math.max(0, (Math.abs(greatest) * Axis.LEAST_SPAN - (greatest - least)) / 2);
		return new Axis(least - air, greatest + air, greatest - least);
	}

	private List<Shape> range(Plot plot) {
		if (this.low == null && this.high == null) {
			return List.of();
		}
		double top = this.high == null ? 2 : Math.clamp(plot.y(this.high), 2, 26);
		double bottom = this.low == null ? 26 : Math.clamp(plot.y(this.low), 2, 26);
		return top < bottom ? List.of(new Shape.Box("band-good", 0, top, WIDTH, bottom - top, 0)) : List.of();
	}

	private List<Shape> course(Plot plot) {
		List<Shape> shapes = new ArrayList<>();
		List<Shape.Spot> stretch = new ArrayList<>();
		Shape.Spot last = null;
		for (int i = 0; i <= this.values.size(); i++) {
			if (i < this.values.size() && this.values.get(i).isPresent()) {
				last = new Shape.Spot(plot.x(i), plot.y(this.values.get(i).getAsDouble()));
				stretch.add(last);
			}
			else if (!stretch.isEmpty()) {
				shapes.add(stretch.size() > 1 ? new Shape.Course("course", List.copyOf(stretch))
						: new Shape.Circle("course", stretch.getFirst().x(), stretch.getFirst().y(), 0.8));
				stretch.clear();
			}
		}
		shapes.add(new Shape.Circle("point-now", last.x(), last.y(), 3.5));
		return shapes;
	}

}
