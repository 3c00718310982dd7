package jp.mykempo.expenses.paperform;

import java.io.OutputStream;
import java.util.List;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.site.SocietyProfile;

/** One sheet of A4 with what the society needs to find the person, the months, and where to send the notice. */
final class PaperForm {

	private static final double LEFT = 20;

	private static final double RIGHT = 190;

	private static final double ANSWERS = 68;

	/** Rows above that are for more than one line. */
	private static final double HIGH = 20;

	private static final Pen RULE = new Pen(0.25, new Ink(0x767676), 0);

	private static final Ink SHADE = new Ink(0xf2f2f2);

	private static final Lettering TEXT = Lettering.of(3.6);

	private static final Lettering GLOSS = Lettering.of(2.4).least(2).in(new Ink(0x555555));

	private static final List<String> REASONS = List.of("□ 資格を喪失した(資格喪失日        年        月        日)",
			"□ 閲覧用パスワードが届いていない", "□ その他(                                        )");

	private static final List<Row> ROWS = List.of(
			new Row("記号・番号(枝番)", "Symbol, number (branch number)", 13, List.of("記号            番号              (枝番      )")),
			new Row("フリガナ", "Name in kana", 10, List.of()), new Row("被保険者の氏名", "Name of the insured person", 15, List.of()),
			new Row("生年月日", "Date of birth", 12, List.of("昭和・平成・令和・西暦        年        月        日")),
			new Row("電話番号(日中)", "Telephone in the daytime", 12, List.of()), new Row("お届け先の住所", "Address to send it to", 24, List.of("〒        -")),
			new Row("お知らせが必要な診療月", "Months of treatment (from, to)", 14, List.of("        年        月  から          年        月  まで")),
			new Row("申請の理由", "Reason: coverage lost on / no viewing password yet / other", 24, REASONS));

	private static final List<String> NOTES = List.of("・電話では申請できません。この用紙を印刷し、記入のうえ郵送してください。",
			"・被保険者ご本人がお申し込みください。ご家族の分は、被扶養者だった月の診療を記載します。",
			"・ご本人を確認できる書類(運転免許証、マイナンバーカードの表面など)の写しを同封してください。",
			"・診療から記載できるまで、およそ3か月かかります。",
			"・届け出の住所と違うお届け先をご希望のときは、確認のためお電話することがあります。",
			"Please fill in everything within the frame, enclose a copy of an identity document, and post this form to the address below.");

	private PaperForm() {
	}

	/**
	 * A question with room for its answer.
	 *
	 * @param gloss the same in English
	 * @param height millimetres
	 * @param hints printed where the answer is written, line by line
	 */
	private record Row(String head, String gloss, double height, List<String> hints) {
	}

	static void write(OutputStream output, SocietyProfile society) {
		PaperDocument.write(output, "医療費のお知らせ交付申請書", document -> draw(document.page(PaperSize.A4, Offsets.NONE), society));
	}

	private static void draw(Sheet sheet, SocietyProfile society) {
		sheet.text(RIGHT, 22, TEXT.fromRight(), "申請日        年        月        日");
		sheet.fitted(new Area(LEFT, 25, 110, 7), Lettering.of(4.4).bold().least(3), society.name().ja() + " 御中");
		sheet.text(105, 46, Lettering.of(6.4).bold().centred(), "医療費のお知らせ交付申請書");
		sheet.text(105, 51, GLOSS.centred(), "Application for the notice of medical expenses");
		sheet.text(LEFT, 57, TEXT, "次のとおり、「医療費のお知らせ」の交付を申請します。太枠の中をすべてご記入ください。");
		double bottom = drawRows(sheet, 61);
		drawNotes(sheet, bottom + 8);
		drawDestination(sheet, society);
		drawOffice(sheet);
	}

	private static double drawRows(Sheet sheet, double top) {
		double y = top;
		for (Row row : ROWS) {
			sheet.fill(new Area(LEFT, y, ANSWERS - LEFT, row.height()), 0, SHADE);
			sheet.fitted(new Area(LEFT + 2, y + row.height() / 2 - 4.2, ANSWERS - LEFT - 4, 5), TEXT.least(3), row.head());
			sheet.fitted(new Area(LEFT + 2, y + row.height() / 2 + 0.4, ANSWERS - LEFT - 4, 3.6), GLOSS, row.gloss());
			drawHints(sheet, y, row);
			sheet.line(LEFT, y, RIGHT, y, RULE);
			y += row.height();
		}
		sheet.line(ANSWERS, top, ANSWERS, y, RULE);
		sheet.frame(new Area(LEFT, top, RIGHT - LEFT, y - top), 0, Pen.black(0.7));
		return y;
	}

	/** A single line in the middle of its row; in a high row the lines begin at the top. */
	private static void drawHints(Sheet sheet, double top, Row row) {
		double y = row.height() > HIGH ? top + 6.5 : top + row.height() / 2 + 1.4;
		for (String hint : row.hints()) {
			sheet.text(ANSWERS + 3, y, TEXT, hint);
			y += 6.6;
		}
	}

	private static void drawNotes(Sheet sheet, double top) {
		double y = top;
		for (String note : NOTES) {
			sheet.fitted(new Area(LEFT, y - 4, RIGHT - LEFT, 5.6), Lettering.of(3.4).least(2.8), note);
			y += 5.8;
		}
	}

	private static void drawDestination(Sheet sheet, SocietyProfile society) {
		sheet.text(LEFT, 237, Lettering.of(3.6).bold(), "郵送先");
		SocietyProfile.Post post = society.post();
		if (post.address() != null) {
			sheet.fitted(new Area(LEFT, 239, 100, 5.6), TEXT.least(2.8), "〒" + post.code() + " " + post.address());
		}
		sheet.fitted(new Area(LEFT, 244.6, 100, 5.6), TEXT.least(2.8), society.name().ja() + " " + desk(society));
		sheet.fitted(new Area(LEFT, 250.2, 100, 5.6), TEXT.least(2.8), "お問い合わせ " + telephone(society));
	}

	private static String desk(SocietyProfile society) {
		return society.desk("expenses").map(desk -> desk.name().ja()).orElse("");
	}

	private static String telephone(SocietyProfile society) {
		String number = society.desk("expenses").map(society::telephoneOf).orElse(society.telephone().number());
		String guidance = society.desk("expenses").map(SocietyProfile.Desk::guidance).orElse(null);
		return number + (guidance == null ? "" : "(ガイダンス番号 " + guidance + ")") + " " + society.telephone().hours().ja();
	}

	/** Filled in by the society. */
	private static void drawOffice(Sheet sheet) {
		sheet.text(RIGHT - 54, 237, Lettering.of(3), "組合記入欄");
		List<String> heads = List.of("受付", "本人確認", "発送");
		for (int i = 0; i < heads.size(); i++) {
			sheet.frame(new Area(RIGHT - 54 + 18 * i, 239, 18, 20), 0, RULE);
			sheet.text(RIGHT - 45 + 18 * i, 243.5, Lettering.of(2.8).centred(), heads.get(i));
		}
	}

}
