package jp.mykempo.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that fits its area whatever its length: first shrunk in one line down to the least size
 * of its lettering; then wrapped, as large as the area's height allows; and what is absurdly long goes on shrinking
 * until it fits.
 *
 * @param lettering the lettering in the size that was found
 */
record Fitting(Lettering lettering, List<String> lines) {

	/** From line to line, in the size of a letter. */
	static final double LEADING = 1.28;

	private static final double STEP = 0.97;

	/** The paragraphs in the largest size at which they fit the width and height (millimetres). */
	static Fitting of(List<String> paragraphs, Lettering lettering, double width, double height) {
		double tallest = height / tall(paragraphs.size());
		double widest = widest(paragraphs, lettering);
		double single = Math.min(lettering.size(), Math.min(tallest, widest == 0 ? tallest : width / widest));
		if (single >= lettering.least()) {
			return new Fitting(lettering.sized(single), paragraphs);
		}
		return wrapped(paragraphs, lettering, width, height);
	}

	private static Fitting wrapped(List<String> paragraphs, Lettering lettering, double width, double height) {
		double size = Math.min(lettering.size(), height / tall(paragraphs.size()));
		while (true) {
			Lettering smaller = lettering.sized(size);
			List<String> lines = wrap(paragraphs, smaller, width);
			if (size * tall(lines.size()) <= height && widest(lines, smaller) * size <= width) {
				return new Fitting(smaller, lines);
			}
			size *= STEP;
		}
	}

	private static List<String> wrap(List<String> paragraphs, Lettering lettering, double width) {
		List<String> lines = new ArrayList<>();
		for (String paragraph : paragraphs) {
			LineBreaks.wrap(paragraph, lettering, width, lines);
		}
		return lines;
	}

	/** Height of so many lines, in the size of a letter. */
	private static double tall(int lines) {
		return 1 + (lines - 1) * LEADING;
	}

	/** Width of the widest line, in the size of a letter. */
	private static double widest(List<String> lines, Lettering lettering) {
		double widest = 0;
		for (String line : lines) {
			widest = Math.max(widest, lettering.width(line) / lettering.size());
		}
		return widest;
	}

	/** Height of the lines in millimetres. */
	double height() {
		return this.lettering.size() * tall(this.lines.size());
	}

}
