package jp.mykempo.expenses.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import jp.mykempo.expenses.core.Amounts;
import jp.mykempo.expenses.core.Claim;
import jp.mykempo.expenses.core.Household;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.Yen;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.site.SocietyProfile;

/**
 * The upper part of a notice's first page: the address where the window of a long envelope (長形3号) shows it, the society,
 * what the notice is about, sums by person, and what to know about the figures.
 */
final class NoticeLetter {

	private static final double LEFT = NoticePaper.LEFT;

	private static final double RIGHT = NoticePaper.RIGHT;

	private static final double PERSONS = 98;

	private static final double PERSON = 5.6;

	private static final double NOTE = 4.3;

	private static final Pen RULE = new Pen(0.2, new Ink(0x767676), 0);

	private static final List<String> NOTES = List.of(
			"・医療費控除の申告では、この書面を「医療費通知」として添付できます(※印の行は、領収書をお使いください)。",
			"・「支払った医療費の額」は、医療機関などからの請求をもとにした額です。窓口では10円未満を四捨五入するため、領収書と異なることがあります。",
			"・公費負担医療、自治体の医療費助成、減免などを受けた方は、実際に支払った額に直して申告してください。",
			"・高額療養費・付加給付は、支払った医療費の額から差し引いていません。食事の標準負担額は、支払った医療費の額に含みません。",
			"・請求の遅れなどにより、記載していない診療があります。その分は領収書をお使いください。金額の単位は円です。");

	private static final List<Function<Claim, Yen>> SUMS = List.of(Amounts::total, claim -> claim.shares().bySociety(),
			Amounts::byPublic, Amounts::byPatient, Amounts::meals, Amounts::highCost, Amounts::additional);

	private static final List<String> HEADS = List.of("療養を受けた方", "件数", "医療費の総額", "組合が払った額", "公費", "支払った医療費の額", "食事",
			"高額療養費", "付加給付");

	private static final double[] EDGES = { LEFT, 57, 67, 87, 107, 123, 145, 160, 178, RIGHT };

	private final SocietyProfile society;

	private final NoticeFile file;

	private final NoticeContent content;

	private final LocalDate date;

	NoticeLetter(SocietyProfile society, Notice printed) {
		this.society = society;
		this.file = printed.file();
		this.content = printed.content();
		this.date = printed.date();
	}

	/** Where the first row of the claims may stand. */
	double rowsFrom() {
		return PERSONS + PERSON * (this.content.household().persons().size() + 1) + 5 + NOTE * NOTES.size() + 13;
	}

	void draw(Sheet sheet) {
		drawAddress(sheet);
		drawSociety(sheet);
		sheet.text(105, 64, Lettering.of(6.4).bold().centred(), "医療費のお知らせ");
		sheet.text(105, 71, Lettering.of(3.8).centred(), this.content.period().text(Locale.JAPANESE) + "診療分");
		drawSubject(sheet);
		double y = drawPersons(sheet);
		for (String note : NOTES) {
			sheet.fitted(new Area(LEFT, y, RIGHT - LEFT, NOTE), Lettering.of(2.9).least(2.4), note);
			y += NOTE;
		}
	}

	private void drawAddress(Sheet sheet) {
		NoticeFile.Place place = this.file.post().place();
		List<String> lines = new ArrayList<>(place.lines());
		if (place.name() != null) {
			lines.add(place.name());
			lines.add("健康保険事務ご担当者様 気付");
		}
		if (lines.isEmpty()) {
			lines.add("窓口でお渡し");
		}
		double top = sheet.fittedAtFoot(new Area(20, 35, 88, 6.5), Lettering.of(4.6).bold().least(3.4),
				List.of(this.content.insured() + " 様"));
		sheet.fittedAtFoot(new Area(20, 12, 88, top - 2 - 12), Lettering.of(3.7).least(3), lines);
		if (place.name() != null) {
			sheet.text(20, 46.5, Lettering.of(3.2), "親展 ─ 開封せず、ご本人へお渡しください。");
		}
	}

	private void drawSociety(Sheet sheet) {
		sheet.text(RIGHT, 17, Lettering.of(3.6).fromRight(),
				PeopleTime.plainDate(this.date, Locale.JAPANESE));
		Area name = new Area(120, 20, RIGHT - 120, 6);
		sheet.fitted(name, Lettering.of(4).bold().least(3).fromRight(), this.society.name().ja());
		SocietyProfile.Post post = this.society.post();
		if (post.address() != null) {
			sheet.fitted(new Area(120, 26.4, RIGHT - 120, 8.4), Lettering.of(3.2).least(2.8).fromRight(),
					List.of("〒" + post.code(), post.address()));
		}
		sheet.fitted(new Area(120, 35.2, RIGHT - 120, 5), Lettering.of(3.2).least(2.6).fromRight(), contact());
	}

	private String contact() {
		return this.society.desk("expenses")
			.map(desk -> desk.name().ja() + " 電話 " + this.society.telephoneOf(desk)
					+ (desk.guidance() == null ? "" : "(ガイダンス番号 " + desk.guidance() + ")"))
			.orElse("電話 " + this.society.telephone().number());
	}

	private void drawSubject(Sheet sheet) {
		Lettering text = Lettering.of(3.4).least(2.6);
		String number = this.file.applicant().number() == null ? "" : "  記号・番号 " + this.file.applicant().number();
		sheet.fitted(new Area(LEFT, 75.5, RIGHT - LEFT, 4.6), text, "被保険者等の氏名 " + this.content.insured() + number);
		sheet.fitted(new Area(LEFT, 81, RIGHT - LEFT, 4.6), text, "保険者等の名称 " + this.society.name().ja());
	}

	private double drawPersons(Sheet sheet) {
		List<Household.Person> persons = this.content.household().persons();
		sheet.fill(new Area(LEFT, PERSONS - 7, RIGHT - LEFT, 7), 0, new Ink(0xf2f2f2));
		for (int i = 0; i < HEADS.size(); i++) {
			sheet.fitted(cell(i, PERSONS - 7, 7), Lettering.of(2.7).bold().least(2.3).centred(), HEADS.get(i));
		}
		double y = PERSONS;
		for (Household.Person person : persons) {
			drawSums(sheet, y, person.name(), this.content.of(person), Lettering.of(3).least(2.2));
			y += PERSON;
		}
		drawSums(sheet, y, "合計", this.content.claims(), Lettering.of(3).least(2.2).bold());
		y += PERSON;
		drawRules(sheet, y);
		return y + 3;
	}

	private static void drawSums(Sheet sheet, double y, String name, List<Claim> claims, Lettering text) {
		sheet.fitted(cell(0, y, PERSON), text, name);
		sheet.fitted(cell(1, y, PERSON), text.fromRight(), String.valueOf(claims.size()));
		for (int i = 0; i < SUMS.size(); i++) {
			Yen sum = Amounts.sum(claims, SUMS.get(i));
			sheet.fitted(cell(i + 2, y, PERSON), text.fromRight(), sum.isZero() ? Amounts.NONE : Amounts.plain(sum));
		}
	}

	private static Area cell(int column, double y, double height) {
		return new Area(EDGES[column] + 1, y + 0.5, EDGES[column + 1] - EDGES[column] - 2, height - 1);
	}

	private static void drawRules(Sheet sheet, double bottom) {
		for (double y = PERSONS; y <= bottom + 0.01; y += PERSON) {
			sheet.line(LEFT, y, RIGHT, y, RULE);
		}
		for (double x : EDGES) {
			sheet.line(x, PERSONS - 7, x, bottom, RULE);
		}
		sheet.line(LEFT, PERSONS - 7, RIGHT, PERSONS - 7, Pen.black(0.4));
		sheet.line(LEFT, bottom, RIGHT, bottom, Pen.black(0.4));
	}

}
