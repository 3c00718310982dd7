package jp.mykempo.paper;

/** A rectangle on a sheet, in millimetres from its top left corner. */
public record Area(double x, double y, double width, double height) {

	/** The right edge. */
	public double right() {
		return x + width;
	}

	/** The lower edge. */
	public double bottom() {
		return y + height;
	}

	/** The same, moved. */
	public Area moved(double dx, double dy) {
		return new Area(x + dx, y + dy, width, height);
	}

}
