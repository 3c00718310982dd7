package jp.mykempo.postcards.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;
import jp.mykempo.paper.Stamp;
import jp.mykempo.postcards.Route;

/** The outside of a sealed postcard (宛名面): whom it goes to, from whom, and what a clerk at work does with it. */
final class AddressSide {

	private static final double LEFT = Printing.MARGIN + 1;

	/** Where the address may begin, below the boxes of the postal code and 親展. */
	private static final double TOP = 33;

	private static final Area EMPLOYER = new Area(13, 53.5, 76, 11);

	private static final Area HOME = new Area(13, TOP, 76, 32);

	private static final Area NAME = new Area(17, 73, 72, 14.5);

	private static final Lettering NOTE = Lettering.of(3);

	private final Sender sender;

	private final Map<Route, Stamp> stamps = new EnumMap<>(Route.class);

	/** Draws once in the document what all cards of a route have in common. */
	AddressSide(PaperDocument document, Sender sender) {
		this.sender = sender;
		for (Route route : Route.values()) {
			this.stamps.put(route, document.stamp(PaperSize.POSTCARD, sheet -> drawCommon(sheet, route)));
		}
	}

	void draw(Sheet sheet, PrintedCard card) {
		sheet.stamp(this.stamps.get(card.route()));
		if (card.route() != Route.COUNTER) {
			drawRecipient(sheet, card.recipient());
			sheet.fitted(NAME, Lettering.of(7).bold().least(4.6), card.personName() + " 様");
		}
		sheet.text(LEFT + 13.5, 138.4, Lettering.of(3), card.controlNumber());
	}

	private static void drawRecipient(Sheet sheet, Recipient recipient) {
		if (PostalCode.fits(recipient.postalCode())) {
			PostalCode.digits(sheet, recipient.postalCode());
		}
		if (recipient.isEmployer()) {
			double top = sheet.fittedAtFoot(EMPLOYER, Lettering.of(4.6).least(3.6), List.of(recipient.employerName()));
			Area above = new Area(EMPLOYER.x(), TOP, EMPLOYER.width(), top - 2.5 - TOP);
			sheet.fittedAtFoot(above, Lettering.of(4).least(3.4), address(recipient));
		}
		else {
			sheet.fittedAtFoot(HOME, Lettering.of(4.4).least(3.6), address(recipient));
		}
	}

	/** A code that does not fill the boxes stands before the address, as it was given. */
	private static List<String> address(Recipient recipient) {
		if (recipient.postalCode().isBlank() || PostalCode.fits(recipient.postalCode())) {
			return recipient.addressLines();
		}
		return Stream.concat(Stream.of(PostalCode.written(recipient.postalCode())), recipient.addressLines().stream())
			.toList();
	}

	private void drawCommon(Sheet sheet, Route route) {
		if (route == Route.COUNTER) {
			sheet.text(50, 45, Lettering.of(5).bold().centred(), "窓口でお渡しするはがき");
			sheet.text(50, 54, Lettering.of(3.2).centred(), "本人確認のあと、管理番号を照らし合わせてお渡しします。");
		}
		else {
			drawPostMarks(sheet);
			drawNotes(sheet, route);
		}
		drawSender(sheet);
		drawPeelHint(sheet);
		sheet.text(LEFT, 138.4, Lettering.of(3), "管理番号");
	}

	private void drawPostMarks(Sheet sheet) {
		if (this.sender.postOffice() == null) {
			sheet.frame(new Area(LEFT, 7, 20, 24), 0, Printing.RULE.dashed(0.8));
			sheet.text(LEFT + 10, 20, Lettering.of(2.8).centred().in(Printing.GREY), "切手");
		}
		else {
			sheet.frame(new Area(LEFT, 7, 20, 20), 0, Pen.black(0.35));
			sheet.line(LEFT, 13.5, LEFT + 20, 13.5, Pen.black(0.25));
			sheet.fitted(new Area(LEFT + 0.7, 7.7, 18.6, 5.2), Lettering.of(2.9).least(2.4).centred(), this.sender.postOffice());
			sheet.text(LEFT + 10, 19, Lettering.of(3.6).centred(), "料金後納");
			sheet.text(LEFT + 10, 24.6, Lettering.of(3.6).spaced(1).centred(), "郵便");
		}
		sheet.text(50, 9.4, Lettering.of(2.9).spaced(0.5).centred(), "郵便はがき");
		PostalCode.boxes(sheet);
		sheet.frame(new Area(78.3, 23, 13.7, 7.6), 0, Pen.black(0.5).in(Printing.RED));
		sheet.text(85.15, 28.5, Lettering.of(4.6).bold().spaced(0.15).centred().in(Printing.RED), "親展");
	}

	private static void drawNotes(Sheet sheet, Route route) {
		sheet.line(LEFT, 91.5, 100 - LEFT, 91.5, Printing.RULE);
		if (route == Route.EMPLOYER) {
			sheet.text(13, 69.6, Lettering.of(3.8), "健康保険事務ご担当者様 気付");
			sheet.text(LEFT, 97, Lettering.of(3.2).bold(), "ご担当者様へ");
			sheet.text(LEFT, 101.8, NOTE, "開封せず、ご本人に直接お渡しください。");
			sheet.text(LEFT, 106.2, NOTE, "ご家族のお名前のときは、被保険者の方へお渡しください。");
			sheet.text(LEFT, 110.6, NOTE, "お渡しできないときは、下記へご返送ください。");
		}
		else {
			sheet.text(LEFT, 97.5, NOTE, "宛名の方がお住まいでないときは、開封せずに");
			sheet.text(LEFT, 102, NOTE, "ポストへお戻しいただくか、下記へお知らせください。");
		}
	}

	private void drawSender(Sheet sheet) {
		sheet.text(LEFT, 117.5, Lettering.of(2.8), "差出人・返還先");
		Area area = new Area(LEFT, 118.8, 86, 5.4);
		sheet.fitted(area, Lettering.of(3.8).bold().least(3), this.sender.societyName());
		if (this.sender.address() != null) {
			sheet.fitted(new Area(LEFT, 124.2, 86, 5.2), Lettering.of(3).least(2.7),
					PostalCode.written(this.sender.address().postalCode()) + " " + this.sender.address().text());
		}
		sheet.fitted(new Area(LEFT, 129.4, 78, 4.6), Lettering.of(3).least(2.7), Printing.contact(this.sender));
	}

	private static void drawPeelHint(Sheet sheet) {
		sheet.triangle(new double[] { 100, 100, 84 }, new double[] { 132, 148, 148 }, new Ink(0xe4e4e4));
		sheet.line(84, 148, 100, 132, Pen.black(0.3).dashed(1));
		sheet.text(85, 142.6, Lettering.of(2.7).fromRight(), "ここからゆっくりはがしてください ▶");
	}

}
