package jp.mykempo.account.core;

import java.util.Locale;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.Route;
import jp.mykempo.site.Message;

/** By which way a login notice reaches its member, and about when, in words (V6, X7). */
public final class NoticeWay {

	private NoticeWay() {
	}

	/** A sentence for letters and pages. */
	public static Message of(CardStanding card, Locale locale) {
		return switch (card.shown()) {
			case ACCEPTED, PRINTED -> card.expectedPosting() == null ? way("desk")
					: way(by(card.route()), PeopleTime.date(card.expectedPosting(), locale));
			case WAITS_FOR_DESK -> way("desk");
			case POSTED -> way("posted." + by(card.route()),
					PeopleTime.date(PeopleTime.day(card.times().posted()), locale),
					PeopleTime.date(PeopleTime.day(card.times().lapses()), locale));
			case USED -> way("used", PeopleTime.moment(card.times().used(), locale));
			case CAME_BACK -> way("returned");
			case LAPSED -> way("lapsed");
			case WITHDRAWN -> way("withdrawn");
		};
	}

	private static Message way(String which, Object... arguments) {
		return Message.of("account.notice.way." + which, arguments);
	}

	private static String by(Route route) {
		return switch (route) {
			case EMPLOYER -> "employer";
			case HOME -> "home";
			case COUNTER -> "counter";
		};
	}

}
