package jp.mykempo.postcards.sheet;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/**
 * The seven boxes for the postal code (郵便番号枠) where Japan Post's own cards have them: 8 mm from the right edge, 12 mm
 * from the top, 5.7 × 8 mm each, three and four with a bar between.
 */
final class PostalCode {

	private static final double LEFT = 44.3;

	private static final double TOP = 12;

	private static final double WIDTH = 5.7;

	private static final double HEIGHT = 8;

	/** From box to box of the first three, and of the last four. */
	private static final double[] PITCH = { 7.0, 6.8 };

	private static final double[] STARTS = { LEFT, LEFT + 21.6 };

	private static final double SIZE = 6.4;

	private static final double BASELINE = TOP + 6.3;

	private PostalCode() {
	}

	/** The empty boxes. */
	static void boxes(Sheet sheet) {
		for (int box = 0; box < 7; box++) {
			int part = box < 3 ? 0 : 1;
			double x = STARTS[part] + PITCH[part] * (part == 0 ? box : box - 3);
			sheet.frame(new Area(x, TOP, WIDTH, HEIGHT), 0, Pen.black(part == 0 ? 0.45 : 0.3).in(Printing.RED));
		}
		double middle = TOP + HEIGHT / 2;
		sheet.line(STARTS[1] - 1.5, middle, STARTS[1] - 0.4, middle, Pen.black(0.45).in(Printing.RED));
	}

	/** Whether the code has seven digits and so goes into the boxes. */
	static boolean fits(String code) {
		return digits(code).length() == 7;
	}

	/** The digits, one in the middle of each box. */
	static void digits(Sheet sheet, String code) {
		String digits = digits(code);
		part(sheet, digits.substring(0, 3), 0);
		part(sheet, digits.substring(3), 1);
	}

	/** A digit is half as wide as high; the space after it leads to the next box. */
	private static void part(Sheet sheet, String digits, int part) {
		double digit = SIZE / 2;
		sheet.text(STARTS[part] + (WIDTH - digit) / 2, BASELINE,
				Lettering.of(SIZE).bold().spaced((PITCH[part] - digit) / SIZE), digits);
	}

	/** 〒101-0000; what has not seven digits as it was given. */
	static String written(String code) {
		String digits = digits(code);
		return "〒" + (fits(code) ? digits.substring(0, 3) + "-" + digits.substring(3) : code);
	}

	private static String digits(String code) {
		StringBuilder digits = new StringBuilder();
		code.codePoints().filter(Character::isDigit).forEach(digit -> digits.append(Character.digit(digit, 10)));
		return digits.toString();
	}

}
