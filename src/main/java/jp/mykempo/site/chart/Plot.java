package jp.mykempo.site.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The rectangle of a drawing in which values stand, and where a value and a year are in it.
 *
 * @param places how many years or months there are
 * @param inset room between the sides and the first and last place
 */
record Plot(Axis axis, double left, double right, double top, double bottom, int places, double inset) {

	/** Across: the middle of a place, from 0. A single one stands in the middle. */
	double x(int place) {
		if (this.places == 1) {
			return (this.left + this.right) / 2;
		}
		return this.left + this.inset + place * (this.right - this.left - 2 * this.inset) / (this.places - 1);
	}

	double y(double value) {
		return this.bottom - (value - this.axis.low()) / (this.axis.high() - this.axis.low()) * (this.bottom - this.top);
	}

	/** Half-way between a place and the one before; the sides for the first and for the one after the last. */
	double before(int place) {
		return place == 0 ? this.left : place == this.places ? this.right : (x(place - 1) + x(place)) / 2;
	}

	/** The lines of the scale with their numbers to the left. */
	List<Shape> grid() {
		List<Shape> shapes = new ArrayList<>();
		for (double line : this.axis.lines()) {
			shapes.add(new Shape.Line("grid", this.left, y(line), this.right, y(line)));
			shapes.add(new Shape.Text("faint", this.left - 6, y(line) + 4, "end", this.axis.text(line)));
		}
		return shapes;
	}

	/** The line below, and what stands on it. */
	List<Shape> floor(String name) {
		return List.of(new Shape.Line("axis", this.left, this.bottom, this.right, this.bottom),
				new Shape.Text("faint", this.right, this.bottom + 36, "end", name));
	}

	/** Room that the numbers of a scale need to the left of the plot. */
	static double margin(Axis axis, double least) {
		return Math.max(least, axis.lines().stream().mapToDouble(line -> Writing.width(axis.text(line), 12)).max().orElse(0) + 8);
	}

}
