package jp.mykempo.postcards.sheet;

import java.util.ArrayList;
import java.util.List;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.paper.Stamp;

/**
 * An employer's covering list (圧着はがき送付一覧) on A4: names, and a column to sign. The employer's address stands where
 * the window of a long envelope (長形3号) shows it.
 */
final class CoveringSheet {

	/** Rows on the first page, below the letter, and on each further one. */
	static final int FIRST_ROWS = 17;

	static final int MORE_ROWS = 26;

	private static final double LEFT = 20;

	private static final double RIGHT = 190;

	private static final double ROW = 9;

	private static final double FIRST_TOP = 116;

	private static final double MORE_TOP = 36;

	private static final double FOOT = 287;

	private static final Lettering LETTER = Lettering.of(3.6);

	private static final double[] COLUMNS = { LEFT, 34, 128, RIGHT };

	private static final Area EMPLOYER = new Area(LEFT, 31.5, 92, 10);

	private final Sender sender;

	private final PaperDocument document;

	private Stamp first;

	private Stamp more;

	CoveringSheet(PaperDocument document, Sender sender) {
		this.document = document;
		this.sender = sender;
	}

	/** How many pages a list of so many names takes. */
	static int pages(int names) {
		return 1 + Math.max(0, (names - FIRST_ROWS + MORE_ROWS - 1) / MORE_ROWS);
	}

	void draw(CoveringList list) {
		int pages = pages(list.names().size());
		int done = 0;
		for (int page = 1; page <= pages; page++) {
			Sheet sheet = this.document.page(PaperSize.A4, Offsets.NONE);
			int rows = Math.min(page == 1 ? FIRST_ROWS : MORE_ROWS, list.names().size() - done);
			if (page == 1) {
				drawLetter(sheet, list);
			}
			else {
				drawHead(sheet, list);
			}
			drawRows(sheet, list.names().subList(done, done + rows), done, page == 1 ? FIRST_TOP : MORE_TOP);
			done += rows;
			sheet.text(LEFT, FOOT, Lettering.of(3.2), "束 " + list.batchNumber());
			sheet.text(RIGHT, FOOT, Lettering.of(3.4).fromRight(), page + " / " + pages);
		}
	}

	private void drawLetter(Sheet sheet, CoveringList list) {
		if (this.first == null) {
			this.first = this.document.stamp(PaperSize.A4, this::drawLetterTexts);
		}
		sheet.stamp(this.first);
		double top = sheet.fittedAtFoot(EMPLOYER, Lettering.of(4.4).bold().least(3.6),
				List.of(list.recipient().employerName()));
		sheet.fittedAtFoot(new Area(LEFT, 12, EMPLOYER.width(), top - 2 - 12), Lettering.of(3.8).least(3.2),
				address(list.recipient()));
		sheet.text(RIGHT, 18.5, Lettering.of(3.8).fromRight(), Printing.day(list.date()));
		sheet.fitted(new Area(LEFT, 73.5, 170, 5), LETTER,
				"いつもお世話になっております。次の方々への圧着はがき " + list.names().size() + " 枚をお送りします。");
	}

	private static List<String> address(Recipient recipient) {
		List<String> lines = new ArrayList<>();
		if (!recipient.postalCode().isBlank()) {
			lines.add(PostalCode.written(recipient.postalCode()));
		}
		lines.addAll(recipient.addressLines());
		return lines;
	}

	private void drawLetterTexts(Sheet sheet) {
		sheet.text(LEFT, 46.5, Lettering.of(4.2), "健康保険事務ご担当者様");
		sheet.fitted(new Area(120, 20, 70, 6), Lettering.of(4).bold().least(3).fromRight(), this.sender.societyName());
		if (this.sender.address() != null) {
			sheet.fitted(new Area(120, 26.4, 70, 8.4), Lettering.of(3.3).least(2.9).fromRight(),
					List.of(PostalCode.written(this.sender.address().postalCode()), this.sender.address().text()));
		}
		sheet.fitted(new Area(120, 35.2, 70, 5), Lettering.of(3.3).least(2.8).fromRight(), Printing.contact(this.sender));
		sheet.text(105, 64, Lettering.of(6.4).bold().centred(), "圧着はがき送付一覧");
		sheet.text(LEFT, 83, LETTER, "なりすましを防ぐため、会社(代表住所)を経由してご本人にお渡ししています。");
		sheet.text(LEFT, 89, LETTER, "① 枚数とお名前をお確かめください。");
		sheet.text(LEFT, 95, LETTER, "② 開封せず、ご本人に直接お渡しください。ご家族あてのはがきは、被保険者の方へお願いいたします。");
		sheet.text(LEFT, 101, LETTER, "③ お渡しできないはがきは、組合へご返送ください。");
		drawTableHead(sheet, FIRST_TOP);
		sheet.text(LEFT, FOOT - 6, Lettering.of(3.1), "この一覧は、社内の確認用です。お渡しが済みましたら、社内の決まりに沿って廃棄してください。");
	}

	private void drawHead(Sheet sheet, CoveringList list) {
		if (this.more == null) {
			this.more = this.document.stamp(PaperSize.A4, this::drawHeadTexts);
		}
		sheet.stamp(this.more);
		sheet.fitted(new Area(84, 14.5, 106, 8), Lettering.of(3.8).least(3).fromRight(), list.recipient().employerName());
	}

	private void drawHeadTexts(Sheet sheet) {
		sheet.text(LEFT, 20.5, Lettering.of(4.4).bold(), "圧着はがき送付一覧(続き)");
		drawTableHead(sheet, MORE_TOP);
	}

	private static void drawTableHead(Sheet sheet, double top) {
		sheet.fill(new Area(LEFT, top - 8, RIGHT - LEFT, 8), 0, Printing.SHADE);
		sheet.text(COLUMNS[1] - 3, top - 2.6, Lettering.of(3.4).bold().fromRight(), "No.");
		sheet.text(COLUMNS[1] + 2, top - 2.6, Lettering.of(3.4).bold(), "お名前");
		sheet.text(COLUMNS[2] + 2, top - 2.6, Lettering.of(3.4).bold(), "受領印・日付");
		sheet.line(LEFT, top - 8, RIGHT, top - 8, Pen.black(0.4));
	}

	private static void drawRows(Sheet sheet, List<String> names, int before, double top) {
		Lettering number = Lettering.of(3.6).fromRight();
		Lettering name = Lettering.of(4.4).least(3.4);
		for (int i = 0; i < names.size(); i++) {
			double y = top + ROW * i;
			sheet.line(LEFT, y, RIGHT, y, Printing.RULE);
			sheet.text(COLUMNS[1] - 3, y + 5.9, number, String.valueOf(before + i + 1));
			sheet.fitted(new Area(COLUMNS[1] + 2, y + 0.4, COLUMNS[2] - COLUMNS[1] - 4, ROW - 0.8), name, names.get(i) + " 様");
		}
		double bottom = top + ROW * names.size();
		sheet.line(LEFT, bottom, RIGHT, bottom, Pen.black(0.4));
		for (double column : COLUMNS) {
			sheet.line(column, top - 8, column, bottom, Printing.RULE);
		}
	}

}
