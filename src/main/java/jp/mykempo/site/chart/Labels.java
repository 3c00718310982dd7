package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the figures at the points of a drawing: above or below, or else aslant below, within the frame, on no
 * other figure, and where it can be on no line. A figure without room is left out; it stands in the table.
 */
final class Labels {

	private static final List<Way> WAYS = List.of(new Way(0, -13), new Way(0, 23), new Way(1, 17), new Way(-1, 17));

	private final Area frame;

	private final List<Area> taken = new ArrayList<>();

	private final List<Shape.Course> courses;

	/** Where a figure may stand: straight (0), to the right (1) or to the left (-1) of its point, and how far below. */
	private record Way(int aside, double down) {
	}

	/** A rectangle by its sides. */
	record Area(double left, double top, double right, double bottom) {

		boolean meets(Area other) {
			return this.left < other.right && other.left < this.right && this.top < other.bottom && other.top < this.bottom;
		}

		boolean holds(Area other) {
			return this.left <= other.left && other.right <= this.right && this.top <= other.top && other.bottom <= this.bottom;
		}

		boolean crossedBy(Shape.Spot from, Shape.Spot to) {
			double start = Math.max(this.left, from.x());
			double end = Math.min(this.right, to.x());
			if (start > end || to.x() == from.x()) {
				return false;
			}
			double slope = (to.y() - from.y()) / (to.x() - from.x());
			double one = from.y() + (start - from.x()) * slope;
			double other = from.y() + (end - from.x()) * slope;
			return Math.max(one, other) >= this.top && Math.min(one, other) <= this.bottom;
		}

	}

	Labels(Area frame, List<Shape.Course> courses) {
		this.frame = frame;
		this.courses = courses;
	}

	/** The area is no longer free. */
	void take(Area area) {
		this.taken.add(area);
	}

	/** The figure of a point, or nothing where it has no room. */
	Optional<Shape.Text> place(String css, Shape.Spot spot, String text, double size) {
		double half = Writing.width(text, size) / 2;
		return WAYS.stream()
			.map(way -> new Shape.Text(css, within(spot.x() + way.aside() * (half + 3), half), spot.y() + way.down(), "middle", text))
			.filter(figure -> free(area(figure.x(), figure.y(), half, size)))
			.min(Comparator.comparingInt(figure -> crossings(area(figure.x(), figure.y(), half, size))))
			.map(figure -> {
				take(area(figure.x(), figure.y(), half, size));
				return figure;
			});
	}

	private double within(double x, double half) {
		return Math.clamp(x, this.frame.left() + half, Math.max(this.frame.left() + half, this.frame.right() - half));
	}

	/** The figure of a bar, on top of it or one line higher. */
	Optional<Shape.Text> above(String css, Shape.Spot spot, String text) {
		double half = Writing.width(text, 12) / 2;
		return List.of(-6.0, -20.0)
			.stream()
			.map(shift -> spot.y() + shift)
			.filter(base -> free(area(spot.x(), base, half, 12)))
			.findFirst()
			.map(base -> {
				take(area(spot.x(), base, half, 12));
				return new Shape.Text(css, spot.x(), base, "middle", text);
			});
	}

	private boolean free(Area area) {
		return this.frame.holds(area) && this.taken.stream().noneMatch(area::meets);
	}

	private int crossings(Area area) {
		int count = 0;
		for (Shape.Course course : this.courses) {
			for (int i = 1; i < course.spots().size(); i++) {
				count += area.crossedBy(course.spots().get(i - 1), course.spots().get(i)) ? 1 : 0;
			}
		}
		return count;
	}

	private static Area area(double x, double base, double half, double size) {
		return new Area(x - half, base - size * 0.8, x + half, base + size * 0.15);
	}

}
