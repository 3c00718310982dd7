package jp.mykempo.postcards.sheet;

import java.time.LocalDate;
import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Pen;

/** What all our sheets have in common: margins, inks, how dates and telephone numbers are written. */
final class Printing {

	/** No printing nearer to an edge of a card, in millimetres. */
	static final double MARGIN = 6;

	static final Ink BLUE = new Ink(0x0017c1);

	static final Ink RED = new Ink(0xc8102e);

	static final Ink GREY = new Ink(0x333333);

	static final Ink SHADE = new Ink(0xf2f2f2);

	static final Pen RULE = new Pen(0.25, new Ink(0x767676), 0);

	private Printing() {
	}

	/** 2026年11月27日. */
	static String day(LocalDate day) {
		return PeopleTime.plainDate(day, Locale.JAPANESE);
	}

	/** 2026年11月27日(金). */
	static String weekday(LocalDate day) {
		return PeopleTime.fullDate(day, Locale.JAPANESE);
	}

	/** 「健康づくり課 電話 03-0000-1451(ガイダンス番号 3)」. */
	static String contact(Sender sender) {
		Sender.Contact contact = sender.contact();
		return (contact.desk() == null ? "" : contact.desk() + " ") + telephone(contact);
	}

	static String telephone(Sender.Contact contact) {
		String guidance = contact.guidance() == null ? "" : "(ガイダンス番号 " + contact.guidance() + ")";
		return "電話 " + contact.telephone() + guidance;
	}

}
