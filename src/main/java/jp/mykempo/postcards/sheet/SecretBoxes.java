package jp.mykempo.postcards.sheet;

import java.util.Locale;
import java.util.Map;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/**
 * A secret in three boxes of four (K3), and under each symbol how it is read, so that nobody takes 8 for B, 5 for S, 2
 * for Z or V for U: digits in hiragana, letters in katakana. {@link #HEIGHT} millimetres high in all.
 *
 * @param top of the boxes, in millimetres
 */
record SecretBoxes(double top) {

	private static final int GROUP = 4;

	private static final double WIDTH = 28;

	/** Of the symbols, and below them of the readings. */
	private static final double SYMBOLS = 13;

	private static final double READINGS_HEIGHT = 6;

	static final double HEIGHT = SYMBOLS + READINGS_HEIGHT;

	private static final double GAP = 2;

	private static final double CELL = WIDTH / GROUP;

	private static final double SIZE = 9.6;

	/** Up to three letters stand in one line under their symbol. */
	private static final int LINE = 3;

	private static final Map<Character, String> READINGS = Map.ofEntries(Map.entry('2', "に"), Map.entry('3', "さん"),
			Map.entry('4', "よん"), Map.entry('5', "ご"), Map.entry('6', "ろく"), Map.entry('7', "なな"), Map.entry('8', "はち"),
			Map.entry('9', "きゅう"), Map.entry('A', "エー"), Map.entry('B', "ビー"), Map.entry('C', "シー"),
			Map.entry('D', "ディー"), Map.entry('E', "イー"), Map.entry('F', "エフ"), Map.entry('G', "ジー"),
			Map.entry('H', "エイチ"), Map.entry('J', "ジェー"), Map.entry('K', "ケー"), Map.entry('L', "エル"),
			Map.entry('M', "エム"), Map.entry('N', "エヌ"), Map.entry('P', "ピー"), Map.entry('Q', "キュー"),
			Map.entry('R', "アール"), Map.entry('S', "エス"), Map.entry('T', "ティー"), Map.entry('U', "ユー"),
			Map.entry('V', "ブイ"), Map.entry('W', "ダブリュー"), Map.entry('X', "エックス"), Map.entry('Y', "ワイ"),
			Map.entry('Z', "ゼット"));

	/** The empty boxes with the hyphens between them. */
	void drawFrames(Sheet sheet) {
		for (int group = 0; group < 3; group++) {
			double left = left(group);
			sheet.frame(new Area(left, top, WIDTH, HEIGHT), 1.5, Pen.black(0.45));
			sheet.line(left, top + SYMBOLS, left + WIDTH, top + SYMBOLS, Printing.RULE);
			for (int cell = 1; cell < GROUP; cell++) {
				sheet.line(left + cell * CELL, top + SYMBOLS, left + cell * CELL, top + HEIGHT, Printing.RULE);
			}
		}
		for (int group = 1; group < 3; group++) {
			sheet.line(left(group) - GAP + 0.4, top + SYMBOLS / 2, left(group) - 0.4, top + SYMBOLS / 2, Pen.black(0.7));
		}
	}

	void draw(Sheet sheet, String secret) {
		String symbols = symbols(secret);
		for (int group = 0; group < 3; group++) {
			String four = symbols.substring(group * GROUP, (group + 1) * GROUP);
			sheet.text(left(group) + (CELL - SIZE / 2) / 2, top + 10,
					Lettering.of(SIZE).bold().spaced((CELL - SIZE / 2) / SIZE), four);
		}
		for (int i = 0; i < 3 * GROUP; i++) {
			drawReading(sheet, left(i / GROUP) + (i % GROUP + 0.5) * CELL, READINGS.getOrDefault(symbols.charAt(i), ""));
		}
	}

	/** The word 見本 in place of symbols. */
	void drawSample(Sheet sheet) {
		for (int group = 0; group < 3; group++) {
			sheet.text(left(group) + WIDTH / 2, top + 9, Lettering.of(7).bold().centred(), "見本");
		}
	}

	private void drawReading(Sheet sheet, double middle, String reading) {
		Lettering small = Lettering.of(2.1).centred();
		if (reading.length() <= LINE) {
			sheet.text(middle, top + SYMBOLS + 3.8, small, reading);
		}
		else {
			sheet.text(middle, top + SYMBOLS + 2.6, small, reading.substring(0, 2));
			sheet.text(middle, top + SYMBOLS + 5.1, small, reading.substring(2));
		}
	}

	private static double left(int group) {
		return Printing.MARGIN + group * (WIDTH + GAP);
	}

	private static String symbols(String secret) {
		String symbols = secret.replace("-", "").toUpperCase(Locale.ROOT);
		if (symbols.length() != 3 * GROUP) {
			throw new IllegalArgumentException("a secret has " + 3 * GROUP + " symbols");
		}
		return symbols;
	}

}
