package jp.mykempo.expenses.desk;

import java.io.OutputStream;
import java.util.List;

import jp.mykempo.expenses.core.Claim;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Sheet;
import jp.mykempo.site.SocietyProfile;

/**
 * The formal notice (医療費のお知らせ) on A4, with the six items that a tax return needs (STANDARDS §3): the insured person,
 * the month, who was treated, where, what was paid, and the society. Society, insured person, page and check number stand
 * on every page, so that a page that went astray still says what it is.
 */
final class NoticePaper {

	static final double LEFT = 15;

	static final double RIGHT = 195;

	private static final double FOOT = 287;

	/** No row goes below. */
	private static final double BOTTOM = 277;

	private static final double MORE_TOP = 38;

	private final SocietyProfile society;

	private final PrintOutcome.Printed printed;

	private final NoticeContent content;

	private NoticePaper(SocietyProfile society, PrintOutcome.Printed printed) {
		this.society = society;
		this.printed = printed;
		this.content = printed.content();
	}

	static void write(OutputStream output, SocietyProfile society, PrintOutcome.Printed printed) {
		NoticePaper paper = new NoticePaper(society, printed);
		PaperDocument.write(output, "医療費のお知らせ", paper::draw);
	}

	private void draw(PaperDocument document) {
		NoticeLetter letter = new NoticeLetter(this.society, this.printed);
		double firstTop = letter.rowsFrom();
		int first = rows(firstTop);
		int more = rows(MORE_TOP);
		int size = this.content.claims().size() + 1;
		int pages = size <= first ? 1 : 1 + (size - first + more - 1) / more;
		int done = 0;
		for (int page = 1; page <= pages; page++) {
			Sheet sheet = document.page(PaperSize.A4, Offsets.NONE);
			if (page == 1) {
				letter.draw(sheet);
			}
			else {
				drawHead(sheet);
			}
			done += drawRows(sheet, page == 1 ? firstTop : MORE_TOP, page == 1 ? first : more, done, page == pages);
			drawFoot(sheet, page, pages);
		}
	}

	private static int rows(double top) {
		return (int) ((BOTTOM - top) / NoticeTable.ROW);
	}

	/** The sum is the last row of the last page. */
	private int drawRows(Sheet sheet, double top, int room, int done, boolean last) {
		List<Claim> claims = this.content.claims();
		List<Claim> shown = claims.subList(Math.min(done, claims.size()), Math.min(claims.size(), done + room));
		NoticeTable.draw(sheet, top, shown, last ? claims : List.of());
		return shown.size();
	}

	private void drawHead(Sheet sheet) {
		sheet.text(LEFT, 20, Lettering.of(4.2).bold(), "医療費のお知らせ(続き)");
		sheet.fitted(new Area(85, 14, RIGHT - 85, 5), Lettering.of(3.4).least(2.6).fromRight(),
				"被保険者等の氏名 " + this.content.insured());
		sheet.fitted(new Area(85, 19.5, RIGHT - 85, 5), Lettering.of(3.4).least(2.6).fromRight(),
				"保険者等の名称 " + this.society.name().ja());
	}

	private void drawFoot(Sheet sheet, int page, int pages) {
		sheet.text(LEFT, FOOT, Lettering.of(3), "照合番号 " + NoticeContent.code(this.content.hash()) + "  申請番号 "
				+ this.printed.file().id());
		sheet.text(RIGHT, FOOT, Lettering.of(3.2).fromRight(), page + " / " + pages);
	}

}
