package jp.mykempo.postcards.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.paper.Stamp;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.Route;

/** The inside of a sealed postcard (中面): the secret, how to use it, until when, and whom to ask. */
final class InnerSide {

	private static final double LEFT = Printing.MARGIN;

	private static final double RIGHT = 100 - LEFT;

	private static final double WIDTH = RIGHT - LEFT;

	private static final Lettering NOTE = Lettering.of(2.9);

	private static final Lettering STEP = Lettering.of(3.1);

	private final Sender sender;

	private final Map<CardKind, Stamp> stamps = new EnumMap<>(CardKind.class);

	/** Draws once in the document what all cards of a kind have in common. */
	InnerSide(PaperDocument document, Sender sender) {
		this.sender = sender;
		for (CardKind kind : CardKind.values()) {
			this.stamps.put(kind, document.stamp(PaperSize.POSTCARD, sheet -> drawCommon(sheet, kind)));
		}
	}

	void draw(Sheet sheet, PrintedCard card) {
		sheet.stamp(this.stamps.get(card.kind()));
		sheet.text(RIGHT, 10.6, Lettering.of(3.2).bold().fromRight(), "印刷日 " + Printing.day(card.printedOn()));
		switch (card.kind()) {
			case VIEWING_PASSWORD -> drawViewing(sheet, card);
			case LOGIN_NOTICE -> drawLogin(sheet, card);
		}
		sheet.text(LEFT + 13.5, 143, Lettering.of(3), card.controlNumber());
	}

	/** The side without a secret, for adjusting the printer. */
	void drawSample(Sheet sheet) {
		sheet.stamp(this.stamps.get(CardKind.VIEWING_PASSWORD));
		sheet.text(RIGHT, 10.6, Lettering.of(3.2).bold().fromRight(), "印刷日 見本");
		sheet.text(LEFT, 36.6, Lettering.of(5).bold(), "見本 見本 様");
		boxes(CardKind.VIEWING_PASSWORD).drawSample(sheet);
	}

	private static void drawViewing(Sheet sheet, PrintedCard card) {
		drawName(sheet, card, new Area(LEFT, 30.5, WIDTH, 9.5));
		boxes(card.kind()).draw(sheet, card.secret());
		sheet.text(LEFT, 126, Lettering.of(3.2).bold(), Printing.weekday(card.useBy()) + "までに、一度お使いください。");
	}

	private static void drawLogin(Sheet sheet, PrintedCard card) {
		drawName(sheet, card, new Area(LEFT, 23.3, WIDTH, 9));
		sheet.fitted(new Area(LEFT + 2, 38, WIDTH - 4, 10), Lettering.of(5.2).bold().least(3), card.loginId());
		boxes(card.kind()).draw(sheet, card.secret());
		sheet.text(LEFT, 127.4, Lettering.of(3.2).bold(), Printing.weekday(card.useBy()) + "までに、ログインしてください。");
	}

	private static void drawName(Sheet sheet, PrintedCard card, Area area) {
		if (card.route() != Route.COUNTER) {
			sheet.fitted(area, Lettering.of(5).bold().least(3.6), card.personName() + " 様");
		}
	}

	private static SecretBoxes boxes(CardKind kind) {
		return new SecretBoxes(switch (kind) {
			case VIEWING_PASSWORD -> 46.5;
			case LOGIN_NOTICE -> 54.4;
		});
	}

	private void drawCommon(Sheet sheet, CardKind kind) {
		sheet.fitted(new Area(LEFT, 7.2, 44, 4.4), Lettering.of(3.2).least(2.4), this.sender.societyName());
		sheet.line(LEFT, 13.4, RIGHT, 13.4, new Pen(0.8, Printing.BLUE, 0));
		boxes(kind).drawFrames(sheet);
		switch (kind) {
			case VIEWING_PASSWORD -> drawViewingTexts(sheet);
			case LOGIN_NOTICE -> drawLoginTexts(sheet);
		}
		sheet.line(LEFT, 134.6, RIGHT, 134.6, Printing.RULE);
		sheet.fitted(new Area(LEFT, 135.2, WIDTH, 4.4), Lettering.of(3).least(2.6),
				"お問い合わせ " + Printing.contact(this.sender));
		sheet.text(LEFT, 143, Lettering.of(3), "管理番号");
	}

	private void drawViewingTexts(Sheet sheet) {
		title(sheet, 20.8, "資格情報・健康・医療情報", "閲覧用パスワードのお知らせ");
		sheet.text(LEFT, 44.6, Lettering.of(3.1), "あなたの閲覧用パスワード");
		drawTyping(sheet, 70.2);
		steps(sheet, 80.5, List.of("ご自分のIDとパスワードで、ログインする", "健診結果など、見たいものを選ぶ", "上の閲覧用パスワードを入力する"));
		box(sheet, 103, "このパスワードでは、ログインできません",
				List.of("印刷日より後に再発行を依頼された場合、", "このパスワードは無効です。新しいはがきをお待ちください。"));
		sheet.text(LEFT, 131, NOTE, "人に教えないでください。組合がたずねることはありません。");
	}

	private void drawLoginTexts(Sheet sheet) {
		title(sheet, 20.8, "ログインIDとパスワードのお知らせ");
		sheet.text(LEFT, 36.4, Lettering.of(3.1), "あなたのログインID");
		sheet.frame(new Area(LEFT, 37.6, WIDTH, 10.8), 1.5, Pen.black(0.45));
		sheet.text(LEFT, 52.8, Lettering.of(3.1), "一度だけ使えるパスワード");
		drawTyping(sheet, 78);
		steps(sheet, 88.5, List.of("このIDとパスワードで、ログインする", "新しいパスワードを、ご自分で決める",
				"登録のメールアドレスを確かめる(変更もできます)"));
		box(sheet, 110.5, "次からは、ご自分で決めたパスワードを使います", List.of("このはがきのパスワードは、一度使うと無効になります。"));
		sheet.text(LEFT, 132, NOTE, "人に教えないでください。組合がたずねることはありません。");
	}

	private static void title(Sheet sheet, double baseline, String... lines) {
		double at = baseline;
		for (String line : lines) {
			sheet.text(LEFT, at, Lettering.of(4.6).bold(), line);
			at += 6.4;
		}
	}

	private static void drawTyping(Sheet sheet, double baseline) {
		sheet.text(LEFT, baseline, NOTE, "大文字・小文字、全角・半角、「-」のあるなしは問いません。");
		sheet.text(LEFT, baseline + 4.2, Lettering.of(2.8), "0(ゼロ)・1(いち)・I(アイ)・O(オー)は使っていません。");
	}

	/** The first step is the site itself: who has only this card must know where it is. */
	private void steps(Sheet sheet, double baseline, List<String> steps) {
		sheet.text(LEFT, baseline, Lettering.of(3.6).bold(), "使いかた");
		sheet.fitted(step(baseline, 0), STEP.bold().least(2.2), "① " + this.sender.siteName() + " " + this.sender.website() + " を開く");
		String numbers = "②③④";
		for (int i = 0; i < steps.size(); i++) {
			sheet.fitted(step(baseline, i + 1), STEP.least(2.6), numbers.charAt(i) + " " + steps.get(i));
		}
	}

	private static Area step(double baseline, int place) {
		return new Area(LEFT, baseline + 2.3 + 4.7 * place, WIDTH, 4.6);
	}

	private static void box(Sheet sheet, double top, String heading, List<String> lines) {
		Area area = new Area(LEFT, top, WIDTH, 8 + 4.6 * lines.size());
		sheet.fill(area, 1.5, Printing.SHADE);
		sheet.frame(area, 1.5, Pen.black(0.3));
		sheet.text(LEFT + 3, top + 5.2, Lettering.of(3.3).bold(), heading);
		for (int i = 0; i < lines.size(); i++) {
			sheet.text(LEFT + 3, top + 10.2 + 4.5 * i, NOTE, lines.get(i));
		}
	}

}
