package jp.mykempo.expenses.application;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.WorkingDays;
import jp.mykempo.site.Message;

/** Until about when a notice is posted and comes, which way, and what to do if it does not, in words. */
final class Waiting {

	/** So many working days after the application. */
	private static final int DAYS = 10;

	/** So many days after it was posted somebody should ask; the letter says the same. */
	private static final int ON_THE_WAY = 10;

	/** Days after which nobody waits for a posted one any more. */
	private static final int LONG_AGO = 60;

	private Waiting() {
	}

	static LocalDate expected(LocalDate received) {
		return WorkingDays.after(received, DAYS);
	}

	/** When somebody should ask who is still without one that is not posted. */
	static Message ifNotPosted(Delivery delivery, LocalDate expected, Locale locale) {
		return Message.of(delivery == Delivery.UNSETTLED ? "expenses.application.ask.unsettled" : "expenses.application.ask.notPosted",
				PeopleTime.date(expected, locale));
	}

	/** When, and whom, somebody should ask whose posted one has not come; empty where it was handed over, or long ago. */
	static Optional<Message> ifNotThere(Delivery delivery, LocalDate posted, LocalDate today, Locale locale) {
		boolean byPost = delivery == Delivery.HOME || delivery == Delivery.EMPLOYER;
		return !byPost || today.isAfter(posted.plusDays(LONG_AGO)) ? Optional.empty()
				: Optional.of(Message.of("expenses.application.ask." + delivery.key(),
						PeopleTime.date(posted.plusDays(ON_THE_WAY), locale)));
	}

	/** 「12月7日(月)ごろまでに発送し、組合に届け出のご住所へお送りします」. */
	static Message sentence(Delivery delivery, LocalDate expected, Locale locale) {
		return delivery == Delivery.UNSETTLED ? Message.of("expenses.application.way.unsettled")
				: Message.of("expenses.application.way." + delivery.key(), PeopleTime.date(expected, locale));
	}

}
