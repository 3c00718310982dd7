package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jp.mykempo.site.chart.LineChart.Point;
import jp.mykempo.site.chart.LineChart.Series;

/** Draws a {@link LineChart} in one of its sizes. */
final class LineDrawing {

	static final Size WIDE = new Size(720, 340, 44, 16, true);

	static final Size NARROW = new Size(344, 300, 34, 12, false);

	private final LineChart chart;

	private final Size size;

	private final Plot plot;

	private final List<Shape.Course> courses;

	/** A size: of the view box, of the margins, and whether there is room for names and long labels. */
	record Size(int width, int height, double left, double right, boolean roomy) {
	}

	LineDrawing(LineChart chart, Size size) {
		this.chart = chart;
		this.size = size;
		Axis axis = axis(chart);
		double right = size.width() - (namesSeries() ? namesWidth() : size.right());
		this.plot = new Plot(axis, Plot.margin(axis, size.left()), right, 34, size.height() - 40, chart.years().size(),
				size.roomy() ? 26 : 16);
		this.courses = IntStream.range(0, chart.series().size()).boxed().flatMap(this::courses).toList();
	}

	Drawing draw() {
		List<Shape> shapes = new ArrayList<>(new Bands(this.chart.years(), this.plot).shapes());
		shapes.addAll(this.plot.grid());
		shapes.addAll(new Bands(this.chart.years(), this.plot).limits());
		if (!this.chart.texts().unit().isEmpty()) {
			shapes.add(new Shape.Text("faint", 0, 16, "start", this.chart.texts().unit()));
		}
		shapes.addAll(this.courses);
		shapes.addAll(years());
		shapes.addAll(points());
		shapes.addAll(figures());
		shapes.addAll(names());
		shapes.addAll(this.plot.floor(this.chart.texts().axis()));
		return new Drawing(this.size.width(), this.size.height(), List.copyOf(shapes));
	}

	/** Values, and the nearest limits on either side of them. */
	private static Axis axis(LineChart chart) {
		double[] values = chart.series().stream().flatMap(LineDrawing::values).mapToDouble(Point::value).toArray();
		if (values.length == 0) {
			return Axis.around(0, 1);
		}
		double least = DoubleStream.of(values).min().getAsDouble();
		double greatest = DoubleStream.of(values).max().getAsDouble();
		double[] limits = chart.years().stream().flatMapToDouble(Bands::limits).toArray();
		double below = DoubleStream.of(limits).filter(limit -> limit < least).max().orElse(least);
		double above = DoubleStream.of(limits).filter(limit -> limit > greatest).min().orElse(greatest);
		return Axis.around(below, above);
	}

	private static Stream<Point> values(Series series) {
		return series.points().stream().flatMap(Optional::stream);
	}

	/** Unbroken stretches of a series; a gap begins a new one. */
	private Stream<Shape.Course> courses(int place) {
		List<Shape.Course> stretches = new ArrayList<>();
		List<Shape.Spot> spots = new ArrayList<>();
		List<Optional<Point>> points = this.chart.series().get(place).points();
		for (int i = 0; i <= points.size(); i++) {
			if (i < points.size() && points.get(i).isPresent()) {
				spots.add(spot(i, points.get(i).get()));
			}
			else if (!spots.isEmpty()) {
				stretches.add(new Shape.Course(place == 0 ? "course" : "course-second", List.copyOf(spots)));
				spots.clear();
			}
		}
		return stretches.stream();
	}

	private Shape.Spot spot(int place, Point point) {
		return new Shape.Spot(this.plot.x(place), this.plot.y(point.value()));
	}

	/** The labels below, and the word for a gap above those without a value. */
	private List<Shape> years() {
		List<Shape> shapes = new ArrayList<>();
		for (int i = 0; i < this.chart.years().size(); i++) {
			LineChart.Year year = this.chart.years().get(i);
			shapes.add(new Shape.Text("faint", this.plot.x(i), this.plot.bottom() + 18, "middle",
					this.size.roomy() ? year.label() : year.shortLabel()));
			if (main().get(i).isEmpty()) {
				shapes.add(new Shape.Text("faint", this.plot.x(i), this.plot.bottom() - 10, "middle", gap()));
			}
		}
		return shapes;
	}

	private String gap() {
		return this.size.roomy() ? this.chart.texts().gap() : this.chart.texts().shortGap();
	}

	private List<Optional<Point>> main() {
		return this.chart.series().getFirst().points();
	}

	private List<Shape> points() {
		return present().map(i -> mark(spot(i, main().get(i).get()), main().get(i).get().level())).toList();
	}

	private Stream<Integer> present() {
		return IntStream.range(0, main().size()).filter(i -> main().get(i).isPresent()).boxed();
	}

	private static Shape mark(Shape.Spot spot, Level level) {
		return switch (level) {
			case GOOD -> new Shape.Circle("point", spot.x(), spot.y(), 5);
			case CARE -> new Shape.Triangle("point-care", spot.x(), spot.y());
			case ACT -> new Shape.Box("point-act", spot.x() - 6, spot.y() - 6, 12, 12, 2);
		};
	}

	/** Those that are looked for first get their room first: the newest, the extremes, the oldest. */
	private List<Shape> figures() {
		Labels labels = new Labels(new Labels.Area(this.plot.left(), 18, this.size.width(), this.plot.bottom()), this.courses);
		gaps().forEach(labels::take);
		present().forEach(i -> labels.take(around(spot(i, main().get(i).get()))));
		List<Integer> order = new ArrayList<>(present().toList().reversed());
		Stream.of(Comparator.<Integer>reverseOrder(), byValue(), byValue().reversed(), Comparator.<Integer>naturalOrder())
			.flatMap(first -> order.stream().sorted(first).limit(1))
			.toList()
			.reversed()
			.forEach(first -> {
				order.remove(first);
				order.addFirst(first);
			});
		return order.stream().flatMap(i -> figure(labels, i).stream()).map(Shape.class::cast).toList();
	}

	private Optional<Shape.Text> figure(Labels labels, int place) {
		Point point = main().get(place).get();
		return labels.place(this.size.roomy() ? "value" : "faint", spot(place, point), point.label(),
				this.size.roomy() ? 14 : 12);
	}

	private Comparator<Integer> byValue() {
		return Comparator.comparingDouble(i -> main().get(i).get().value());
	}

	private static Labels.Area around(Shape.Spot spot) {
		return new Labels.Area(spot.x() - 5, spot.y() - 5, spot.x() + 5, spot.y() + 5);
	}

	private Stream<Labels.Area> gaps() {
		double half = Writing.width(gap(), 12) / 2;
		return IntStream.range(0, main().size())
			.filter(i -> main().get(i).isEmpty())
			.mapToObj(i -> new Labels.Area(this.plot.x(i) - half, this.plot.bottom() - 20, this.plot.x(i) + half,
					this.plot.bottom() - 8));
	}

	private boolean namesSeries() {
		return this.size.roomy() && this.chart.series().size() > 1;
	}

	private double namesWidth() {
		return 16 + this.chart.series().stream().mapToDouble(series -> Writing.width(series.name(), 14)).max().orElse(0);
	}

	/** At the ends of several lines, one below the other with room between. */
	private List<Shape> names() {
		if (!namesSeries()) {
			return List.of();
		}
		List<Series> ended = this.chart.series()
			.stream()
			.filter(series -> values(series).findAny().isPresent())
			.sorted(Comparator.comparingDouble(this::end))
			.toList();
		List<Shape> names = new ArrayList<>();
		double free = 0;
		for (Series series : ended) {
			double y = Math.max(free, end(series) + 5);
			names.add(new Shape.Text(series == this.chart.series().getFirst() ? "value" : "name", this.plot.right() + 8, y,
					"start", series.name()));
			free = y + 18;
		}
		return names;
	}

	private double end(Series series) {
		return this.plot.y(values(series).toList().getLast().value());
	}

}
