package jp.mykempo.paper;

/**
 * How text is set.
 * <pre>Lettering.of(3).bold().centred()             // 3 mm high, on a point
 *Lettering.of(6.6).least(4.2)                 // in an area: shrunk to 4.2 mm in one line, then wrapped</pre>
 *
 * @param size height of a kanji in millimetres; in an area, the most
 * @param least in an area, the size down to which text is kept in one line
 * @param spacing space between letters, in the size of a letter
 */
public record Lettering(Face face, double size, double least, Align align, Ink ink, double spacing) {

	/** On which side of its point or area text stands. */
	public enum Align {

		LEFT, CENTRE, RIGHT

	}

	/** Regular, black, from the left. */
	public static Lettering of(double size) {
		return new Lettering(Face.REGULAR, size, size, Align.LEFT, Ink.BLACK, 0);
	}

	public Lettering bold() {
		return new Lettering(Face.BOLD, size, least, align, ink, spacing);
	}

	public Lettering least(double smallest) {
		return new Lettering(face, size, smallest, align, ink, spacing);
	}

	public Lettering centred() {
		return new Lettering(face, size, least, Align.CENTRE, ink, spacing);
	}

	public Lettering fromRight() {
		return new Lettering(face, size, least, Align.RIGHT, ink, spacing);
	}

	public Lettering in(Ink other) {
		return new Lettering(face, size, least, align, other, spacing);
	}

	public Lettering spaced(double between) {
		return new Lettering(face, size, least, align, ink, between);
	}

	Lettering sized(double other) {
		return new Lettering(face, other, Math.min(least, other), align, ink, spacing);
	}

	/** Width of the text in millimetres at this size. */
	double width(String text) {
		double letters = spacing == 0 ? 0 : Math.max(0, text.codePointCount(0, text.length()) - 1);
		return size * (face.width(text) + spacing * letters);
	}

}
