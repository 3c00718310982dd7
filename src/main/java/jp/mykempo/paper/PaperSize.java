package jp.mykempo.paper;

import org.openpdf.text.Rectangle;

/** Sizes of paper, in millimetres. */
public enum PaperSize {

	/** A postcard (はがき), upright. */
	POSTCARD(100, 148),

	/** A4, upright. */
	A4(210, 297);

	private final double width;

	private final double height;

	PaperSize(double width, double height) {
		this.width = width;
		this.height = height;
	}

	/** Millimetres. */
	public double width() {
		return this.width;
	}

	/** Millimetres. */
	public double height() {
		return this.height;
	}

	Rectangle rectangle() {
		return new Rectangle(Sheet.points(this.width), Sheet.points(this.height));
	}

}
