package jp.mykempo.site.chart;

import java.util.List;

/**
 * A part of a drawing, in the units of its view box; y grows downwards. {@code css} is a class of the style sheet.
 * Numbers are printed with one decimal.
 */
public sealed interface Shape {

	String css();

	/** A rectangle, its corners rounded by {@code round}. */
	record Box(String css, double x, double y, double width, double height, int round) implements Shape {
	}

	/** A straight line. */
	record Line(String css, double x1, double y1, double x2, double y2) implements Shape {
	}

	/** A line through points. */
	record Course(String css, List<Spot> spots) implements Shape {

		/** As the attribute {@code points}. */
		public String points() {
			StringBuilder points = new StringBuilder(12 * this.spots.size());
			for (Spot spot : this.spots) {
				points.append(points.isEmpty() ? "" : " ").append(number(spot.x())).append(',').append(number(spot.y()));
			}
			return points.toString();
		}

	}

	/** A circle. */
	record Circle(String css, double x, double y, double radius) implements Shape {
	}

	/** A triangle that stands on its base, around a spot. */
	record Triangle(String css, double x, double y) implements Shape {

		/** As the attribute {@code d}. */
		public String path() {
			return "M" + number(this.x) + " " + number(this.y - 7) + "l7 12h-14z";
		}

	}

	/**
	 * A text on its base line.
	 *
	 * @param anchor which part of it is at x: start, middle or end
	 */
	record Text(String css, double x, double y, String anchor, String text) implements Shape {
	}

	/** A place in a drawing. */
	record Spot(double x, double y) {
	}

	static String number(double value) {
		long tenths = Math.round(value * 10);
		return (tenths < 0 ? "-" : "") + Math.abs(tenths / 10) + "." + Math.abs(tenths % 10);
	}

}
