package jp.mykempo.postcards.sheet;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

/**
 * A test print (試し刷り): both sides of a card with frames, crosses and rulers and the word 見本, without any member's
 * name and without a secret, by which a clerk sets the offsets of the printer.
 */
public final class TestSheet {

	private static final Pen FINE = Pen.black(0.15);

	private static final double FRAME = 4;

	private static final double CROSS = 1.8;

	private static final Lettering NOTE = Lettering.of(2.7).centred();

	private static final PrintedCard SAMPLE = new PrintedCard("00000000-0-000", CardKind.VIEWING_PASSWORD, Route.EMPLOYER,
			new Recipient("0000000", List.of("見本県見本市見本町0-0-0", "見本ビル0階"), "見本株式会社 見本事業所"), "見本 見本",
			LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 1), "2222-2222-2222", null);

	private TestSheet() {
	}

	/** Writes address side and inner side; closes the document, not the stream. */
	public static void write(OutputStream out, Sender sender, Offsets offsets) {
		PaperDocument.write(out, "圧着はがき 試し刷り", document -> {
			Sheet front = document.page(PaperSize.POSTCARD, offsets);
			new AddressSide(document, sender).draw(front, SAMPLE);
			drawMarks(front);
			front.text(50, 90.3, NOTE, "試し刷り 宛名面 " + told(offsets));
			Sheet inside = document.page(PaperSize.POSTCARD, offsets);
			new InnerSide(document, sender).drawSample(inside);
			drawMarks(inside);
			inside.text(50, 126, NOTE, "試し刷り 中面 " + told(offsets));
		});
	}

	/** A frame 4 mm inside the paper's edge, crosses on it, and rulers in millimetres along two edges. */
	private static void drawMarks(Sheet sheet) {
		double width = PaperSize.POSTCARD.width();
		double height = PaperSize.POSTCARD.height();
		sheet.frame(new Area(FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME), 0, FINE.dashed(1));
		for (double x : new double[] { FRAME, width / 2, width - FRAME }) {
			cross(sheet, x, FRAME);
			cross(sheet, x, height - FRAME);
		}
		cross(sheet, FRAME, height / 2);
		cross(sheet, width - FRAME, height / 2);
		drawRulers(sheet, width, height);
	}

	private static void cross(Sheet sheet, double x, double y) {
		sheet.line(x - CROSS, y, x + CROSS, y, FINE);
		sheet.line(x, y - CROSS, x, y + CROSS, FINE);
	}

	private static String told(Offsets offsets) {
		return String.format(Locale.ROOT, "%s %.1f mm・%s %.1f mm。枠は紙の端から %.0f mm。", offsets.dx() < 0 ? "左へ" : "右へ",
				Math.abs(offsets.dx()), offsets.dy() < 0 ? "上へ" : "下へ", Math.abs(offsets.dy()), FRAME);
	}

	private static void drawRulers(Sheet sheet, double width, double height) {
		for (int x = 0; x <= width; x++) {
			sheet.line(x, 0, x, length(x), FINE);
		}
		for (int y = 0; y <= height; y++) {
			sheet.line(0, y, length(y), y, FINE);
		}
	}

	private static double length(int millimetre) {
		return millimetre % 10 == 0 ? 4 : millimetre % 5 == 0 ? 3 : 2;
	}

}
