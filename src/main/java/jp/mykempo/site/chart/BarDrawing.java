package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import jp.mykempo.site.chart.BarChart.Bar;

/** Draws a {@link BarChart} in one of its sizes. */
final class BarDrawing {

	static final Size WIDE = new Size(720, 260, 64, 8, true);

	static final Size NARROW = new Size(344, 240, 50, 4, false);

	private final BarChart chart;

	private final Size size;

	private final Plot plot;

	/** A size: of the view box, of the margins, and whether there is room for figures. */
	record Size(int width, int height, double left, double right, boolean roomy) {
	}

	BarDrawing(BarChart chart, Size size) {
		this.chart = chart;
		this.size = size;
		Axis axis = Axis.fromZero(chart.bars().stream().map(Bar::amount).flatMapToDouble(OptionalDouble::stream).max().orElse(0));
		double left = Plot.margin(axis, size.left());
		double right = size.width() - size.right();
		this.plot = new Plot(axis, left, right, 48, size.height() - 36, chart.bars().size(),
				(right - left) / Math.max(1, chart.bars().size()) / 2);
	}

	Drawing draw() {
		List<Shape> shapes = new ArrayList<>(this.plot.grid());
		shapes.add(new Shape.Text("faint", this.plot.left() - 6, 14, "end", this.chart.texts().unit()));
		for (int i = 0; i < this.chart.bars().size(); i++) {
			int place = i;
			Bar bar = this.chart.bars().get(i);
			bar.amount().ifPresentOrElse(amount -> shapes.addAll(box(place, amount)), () -> shapes.add(empty(place)));
			shapes.add(new Shape.Text("faint", this.plot.x(i), this.plot.bottom() + 18, "middle", bar.label()));
		}
		shapes.addAll(figures());
		shapes.addAll(this.plot.floor(this.chart.texts().axis()).stream().map(this::closer).toList());
		return new Drawing(this.size.width(), this.size.height(), List.copyOf(shapes));
	}

	private double width() {
		return this.plot.inset() * 2 * 0.56;
	}

	private Shape empty(int place) {
		return new Shape.Box("bar-empty", this.plot.x(place) - width() / 2, this.plot.bottom() - 18, width(), 18, 2);
	}

	/** Nothing for nothing. */
	private List<Shape> box(int place, double amount) {
		return amount == 0 ? List.of() : List.of(new Shape.Box("bar", this.plot.x(place) - width() / 2, this.plot.y(amount),
				width(), this.plot.bottom() - this.plot.y(amount), 2));
	}

	/** Above the bars, where there is room beside the figure before. */
	private List<Shape> figures() {
		List<Shape> shapes = new ArrayList<>();
		Labels labels = new Labels(new Labels.Area(0, 4, this.size.width(), this.size.height()), List.of());
		for (int i = 0; this.size.roomy() && i < this.chart.bars().size(); i++) {
			Bar bar = this.chart.bars().get(i);
			if (bar.amount().isPresent() && !bar.figure().isEmpty()) {
				labels.above("faint", new Shape.Spot(this.plot.x(i), this.plot.y(bar.amount().getAsDouble())), bar.figure()).ifPresent(shapes::add);
			}
		}
		return shapes;
	}

	/** The name of the axis stands a little higher than below a course. */
	private Shape closer(Shape shape) {
		return shape instanceof Shape.Text text ? new Shape.Text(text.css(), text.x(), text.y() - 4, text.anchor(), text.text()) : shape;
	}

}
