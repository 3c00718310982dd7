package jp.mykempo.expenses.sheet;

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
public final class NoticePaper {

	/** What the document is called. */
	public static final String TITLE = "医療費のお知らせ";

	static final double LEFT = 15;

	static final double RIGHT = 195;

	private static final double FOOT = 287;

	/** No row goes below. */
	private static final double BOTTOM = 277;

	private static final double MORE_TOP = 38;

	private final SocietyProfile society;

	private final Notice printed;

	private final NoticeContent content;

	private final NoticeLetter letter;

	private NoticePaper(SocietyProfile society, Notice printed) {
		this.society = society;
		this.printed = printed;
		this.content = printed.content();
		this.letter = new NoticeLetter(society, printed);
	}

	/** The paper of a notice, to be drawn among others. */
	public static NoticePaper of(SocietyProfile society, Notice notice) {
		return new NoticePaper(society, notice);
	}

	/** Writes it alone. */
	public static void write(OutputStream output, SocietyProfile society, Notice notice) {
		PaperDocument.write(output, TITLE, of(society, notice)::draw);
	}

	/** How many pages it takes. */
	public int pages() {
		int first = rows(this.letter.rowsFrom());
		int more = rows(MORE_TOP);
		int size = this.content.claims().size() + 1;
		return size <= first ? 1 : 1 + (size - first + more - 1) / more;
	}

	/** Draws it on pages of its own. */
	public void draw(PaperDocument document) {
		double firstTop = this.letter.rowsFrom();
		int first = rows(firstTop);
		int more = rows(MORE_TOP);
		int pages = pages();
		int done = 0;
		for (int page = 1; page <= pages; page++) {
			Sheet sheet = document.page(PaperSize.A4, Offsets.NONE);
			if (page == 1) {
				this.letter.draw(sheet);
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
