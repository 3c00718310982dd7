package jp.mykempo.paper;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.openpdf.text.pdf.PdfContentByte;

/**
 * A page, or a {@link Stamp}, to draw on: millimetres from the top left corner. Text on a point stands on its baseline;
 * text in an area is fitted and stands in the middle of its height.
 */
public final class Sheet {

	static final double POINTS = 72 / 25.4;

	/** Where the baseline lies below the top of a kanji, in the size of a letter. */
	private static final double ASCENT = 0.88;

	private final PdfContentByte content;

	private final double height;

	/** The faces that the page knows by now. */
	private final Set<Face> faces = EnumSet.noneOf(Face.class);

	private final Letters letters;

	Sheet(PdfContentByte content, Letters letters, double height) {
		this.content = content;
		this.letters = letters;
		this.height = height;
	}

	static float points(double millimetres) {
		return (float) (millimetres * POINTS);
	}

	/** One line, as it is. */
	public void text(double x, double baseline, Lettering lettering, String text) {
		String printable = PaperFonts.printable(text);
		write(from(x, printable, lettering), baseline, lettering, printable);
	}

	/** Text that is shrunk, then wrapped, never cut. */
	public void fitted(Area area, Lettering lettering, String text) {
		fitted(area, lettering, List.of(text));
	}

	/** Paragraphs in one size. */
	public void fitted(Area area, Lettering lettering, List<String> paragraphs) {
		set(area, lettering, paragraphs, 0.5);
	}

	/** Paragraphs in one size, their last line at the area's lower edge; tells where the first one begins. */
	public double fittedAtFoot(Area area, Lettering lettering, List<String> paragraphs) {
		return set(area, lettering, paragraphs, 1);
	}

	private double set(Area area, Lettering lettering, List<String> paragraphs, double downwards) {
		List<String> printable = new ArrayList<>(paragraphs.size());
		for (String paragraph : paragraphs) {
			printable.add(PaperFonts.printable(paragraph));
		}
		Fitting fitting = Fitting.of(printable, lettering, area.width(), area.height());
		Lettering found = fitting.lettering();
		double top = area.y() + (area.height() - fitting.height()) * downwards;
		double baseline = top + ASCENT * found.size();
		for (String line : fitting.lines()) {
			write(from(point(area, found), line, found), baseline, found, line);
			baseline += found.size() * Fitting.LEADING;
		}
		return top;
	}

	public void line(double x1, double y1, double x2, double y2, Pen pen) {
		take(pen);
		this.content.moveTo(points(x1), up(y1));
		this.content.lineTo(points(x2), up(y2));
		this.content.stroke();
	}

	/** A frame with the pen's middle on the area's edge. */
	public void frame(Area area, double radius, Pen pen) {
		take(pen);
		path(area, radius);
		this.content.stroke();
	}

	public void fill(Area area, double radius, Ink ink) {
		fillWith(ink);
		path(area, radius);
		this.content.fill();
		fillWith(Ink.BLACK);
	}

	/** A filled triangle. */
	public void triangle(double[] xs, double[] ys, Ink ink) {
		fillWith(ink);
		this.content.moveTo(points(xs[0]), up(ys[0]));
		this.content.lineTo(points(xs[1]), up(ys[1]));
		this.content.lineTo(points(xs[2]), up(ys[2]));
		this.content.fill();
		fillWith(Ink.BLACK);
	}

	public void stamp(Stamp stamp) {
		this.content.addTemplate(stamp.template(), 0, 0);
	}

	private void write(double x, double baseline, Lettering lettering, String text) {
		if (text.isEmpty()) {
			return;
		}
		boolean coloured = !lettering.ink().equals(Ink.BLACK);
		if (coloured) {
			fillWith(lettering.ink());
		}
		if (this.faces.add(lettering.face())) {
			this.content.setFontAndSize(lettering.face().font(), 1);
		}
		this.letters.write(lettering, x * POINTS, (this.height - baseline) * POINTS, text, this.content.getInternalBuffer());
		if (coloured) {
			fillWith(Ink.BLACK);
		}
	}

	private static double from(double x, String text, Lettering lettering) {
		return switch (lettering.align()) {
			case LEFT -> x;
			case CENTRE -> x - lettering.width(text) / 2;
			case RIGHT -> x - lettering.width(text);
		};
	}

	private static double point(Area area, Lettering lettering) {
		return switch (lettering.align()) {
			case LEFT -> area.x();
			case CENTRE -> area.x() + area.width() / 2;
			case RIGHT -> area.right();
		};
	}

	private void path(Area area, double radius) {
		if (radius == 0) {
			this.content.rectangle(points(area.x()), up(area.bottom()), points(area.width()), points(area.height()));
		}
		else {
			this.content.roundRectangle(points(area.x()), up(area.bottom()), points(area.width()), points(area.height()),
					points(radius));
		}
	}

	private void take(Pen pen) {
		this.content.setLineWidth(points(pen.width()));
		this.content.setRGBColorStrokeF(pen.ink().red(), pen.ink().green(), pen.ink().blue());
		if (pen.dash() == 0) {
			this.content.setLineDash(0);
		}
		else {
			this.content.setLineDash(points(pen.dash()), points(pen.dash() * 0.8), 0);
		}
	}

	private void fillWith(Ink ink) {
		this.content.setRGBColorFillF(ink.red(), ink.green(), ink.blue());
	}

	private float up(double y) {
		return points(this.height - y);
	}

}
