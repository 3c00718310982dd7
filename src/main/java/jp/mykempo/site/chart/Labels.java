package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for the figures at the points of a drawing: above or below, within the frame, on no other figure, and where
 * it can be on no line. A figure without room is left out; it stands in the table.
 */
final class Labels {

	private static final double ABOVE = -13;

	private static final double BELOW = 23;

	private final Area frame;

	private final List<Area> taken = new ArrayList<>();

	private final List<Shape.Course> courses;

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
		double x = Math.clamp(spot.x(), this.frame.left() + half, Math.max(this.frame.left() + half, this.frame.right() - half));
		return List.of(ABOVE, BELOW)
			.stream()
			.filter(shift -> free(area(x, spot.y() + shift, half, size)))
			.min(Comparator.comparingInt(shift -> crossings(area(x, spot.y() + shift, half, size))))
			.map(shift -> {
				take(area(x, spot.y() + shift, half, size));
				return new Shape.Text(css, x, spot.y() + shift, "middle", text);
			});
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
