package jp.mykempo.paper;

/**
 * How a line is drawn.
 *
 * @param width millimetres
 * @param dash length of the dashes in millimetres, 0 for a whole line
 */
public record Pen(double width, Ink ink, double dash) {

	/** A whole black line. */
	public static Pen black(double width) {
		return new Pen(width, Ink.BLACK, 0);
	}

	/** The same line in another ink. */
	public Pen in(Ink other) {
		return new Pen(width, other, dash);
	}

	/** The same line in dashes. */
	public Pen dashed(double length) {
		return new Pen(width, ink, length);
	}

}
