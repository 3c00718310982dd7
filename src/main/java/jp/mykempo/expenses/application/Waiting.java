package jp.mykempo.expenses.application;

import java.time.LocalDate;
import java.util.Locale;

import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.site.Message;

/** Until about when a notice is posted, and which way it comes, in words. */
final class Waiting {

	/** So many working days after the application. */
	private static final int DAYS = 10;

	private Waiting() {
	}

	static LocalDate expected(LocalDate received) {
		return WorkingDays.after(received, DAYS);
	}

	/** 「12月7日(月)ごろまでに発送し、組合に届け出のご住所へお送りします」. */
	static Message sentence(Delivery delivery, LocalDate expected, Locale locale) {
		return delivery == Delivery.UNSETTLED ? Message.of("expenses.application.way.unsettled")
				: Message.of("expenses.application.way." + delivery.key(), PeopleTime.date(expected, locale));
	}

}
