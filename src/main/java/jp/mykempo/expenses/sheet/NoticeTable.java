package jp.mykempo.expenses.sheet;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.CareKind;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.kernel.JapaneseText;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.Yen;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/** The rows of a notice: a claim each, amounts in yen without a unit, nothing subtracted from anything. */
final class NoticeTable {

	/** Height of a row in millimetres; the institution's name may take two lines of it. */
	static final double ROW = 6.8;

	/** Marks a row that tax offices do not take, since it does not say where the care was. */
	static final String UNNAMED = "※名称の届出なし";

	private static final double HEAD = 9.5;

	private static final Pen RULE = new Pen(0.2, new Ink(0x767676), 0);

	private static final Ink SHADE = new Ink(0xf2f2f2);

	private static final List<Column> COLUMNS = List.of(new Column(15, 31, "療養を受けた年月"), new Column(31, 54, "療養を受けた方"),
			new Column(54, 98, "病院・診療所・薬局等の名称"), new Column(98, 111, "区分"), new Column(111, 118, "日数"),
			new Column(118, 134, "医療費の総額"), new Column(134, 147, "公費"), new Column(147, 163, "支払った医療費の額"),
			new Column(163, 173, "食事"), new Column(173, 184, "高額療養費"), new Column(184, 195, "付加給付"));

	private static final List<Function<Claim, Yen>> AMOUNTS = List.of(Amounts::total, Amounts::byPublic, Amounts::byPatient,
			Amounts::meals, Amounts::highCost, Amounts::additional);

	private static final int FIRST_AMOUNT = 5;

	private NoticeTable() {
	}

	/** From left to right edge, in millimetres. */
	private record Column(double left, double right, String head) {

		Area at(double top) {
			return new Area(this.left + 0.8, top + 0.4, this.right - this.left - 1.6, ROW - 0.8);
		}

	}

	/**
	 * Draws the table with its first row at this height.
	 *
	 * @param summed what the last row sums up; no such row where it is empty
	 */
	static void draw(Sheet sheet, double top, List<Claim> claims, List<Claim> summed) {
		drawHead(sheet, top);
		double y = top;
		for (Claim claim : claims) {
			drawRow(sheet, y, claim);
			y += ROW;
		}
		if (!summed.isEmpty()) {
			sheet.fill(new Area(COLUMNS.getFirst().left(), y, NoticePaper.RIGHT - NoticePaper.LEFT, ROW), 0, SHADE);
			sheet.fitted(COLUMNS.get(2).at(y), Lettering.of(2.9).bold(), "合計");
			drawAmounts(sheet, y, summed, true);
			y += ROW;
		}
		drawRules(sheet, top, y);
	}

	private static void drawHead(Sheet sheet, double top) {
		sheet.fill(new Area(NoticePaper.LEFT, top - HEAD, NoticePaper.RIGHT - NoticePaper.LEFT, HEAD), 0, SHADE);
		for (Column column : COLUMNS) {
			sheet.fitted(new Area(column.left() + 0.6, top - HEAD + 0.6, column.right() - column.left() - 1.2, HEAD - 1.2),
					Lettering.of(2.6).bold().least(2.4).centred(), column.head());
		}
	}

	private static void drawRow(Sheet sheet, double y, Claim claim) {
		Lettering words = Lettering.of(2.9).least(2.3);
		String institution = claim.institution().name() == null ? UNNAMED : claim.institution().name();
		sheet.fitted(COLUMNS.get(0).at(y), words, PeopleTime.month(claim.month(), Locale.JAPANESE));
		sheet.fitted(COLUMNS.get(1).at(y), words, JapaneseText.withPlainBlanks(claim.patient().name()));
		sheet.fitted(COLUMNS.get(2).at(y), words, institution);
		sheet.fitted(COLUMNS.get(3).at(y), words, kind(claim.kind()));
		sheet.fitted(COLUMNS.get(4).at(y), words.fromRight(), String.valueOf(claim.days()));
		drawAmounts(sheet, y, List.of(claim), false);
	}

	private static void drawAmounts(Sheet sheet, double y, List<Claim> claims, boolean bold) {
		Lettering figures = Lettering.of(2.9).least(2).fromRight();
		for (int i = 0; i < AMOUNTS.size(); i++) {
			Yen sum = Amounts.sum(claims, AMOUNTS.get(i));
			boolean paid = i == 2;
			sheet.fitted(COLUMNS.get(FIRST_AMOUNT + i).at(y), bold || paid ? figures.bold() : figures,
					sum.isZero() && !paid ? Amounts.NONE : Amounts.plain(sum));
		}
	}

	private static void drawRules(Sheet sheet, double top, double bottom) {
		for (double y = top; y <= bottom + 0.01; y += ROW) {
			sheet.line(NoticePaper.LEFT, y, NoticePaper.RIGHT, y, RULE);
		}
		for (Column column : COLUMNS) {
			sheet.line(column.left(), top - HEAD, column.left(), bottom, RULE);
		}
		sheet.line(NoticePaper.RIGHT, top - HEAD, NoticePaper.RIGHT, bottom, RULE);
		sheet.line(NoticePaper.LEFT, top - HEAD, NoticePaper.RIGHT, top - HEAD, Pen.black(0.4));
		sheet.line(NoticePaper.LEFT, bottom, NoticePaper.RIGHT, bottom, Pen.black(0.4));
	}

	static String kind(CareKind kind) {
		return switch (kind) {
			case MEDICAL_IN -> "入院";
			case MEDICAL_OUT -> "外来";
			case DENTAL_IN -> "歯科入院";
			case DENTAL_OUT -> "歯科";
			case PHARMACY -> "調剤";
			case VISITING_NURSE -> "訪問看護";
			case JUDO_THERAPY -> "柔道整復";
		};
	}

}
