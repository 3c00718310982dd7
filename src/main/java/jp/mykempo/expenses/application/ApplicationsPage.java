package jp.mykempo.expenses.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.site.Message;
import jp.mykempo.site.Page;

/**
 * The member's applications, newest first (C5).
 *
 * @param news what happened just now: received, withdrawn, too-late; empty otherwise
 */
public record ApplicationsPage(List<Card> cards, String news) implements Page {

	/** The way of an application that nothing stops. */
	private static final List<ApplicationState> WAY = List.of(ApplicationState.RECEIVED, ApplicationState.PRINTED,
			ApplicationState.POSTED);

	/**
	 * An application.
	 *
	 * @param state its key
	 * @param says what that means: when and how it comes, or why not
	 * @param ask when to ask the society, and for what; empty where there is nothing to wait for
	 * @param words the clerk's own words about it; empty where there are none
	 */
	public record Card(long id, String period, String state, String received, List<Station> stations, Message says,
			Optional<Message> ask, String words) {

		static Card of(OwnApplication one, LocalDate today, Locale locale) {
			return new Card(one.id(), one.period().text(locale), one.state().key(),
					PeopleTime.fullMoment(one.receivedAt(), locale), stationsOf(one.state()), says(one, today, locale),
					ask(one, today, locale), one.refusal().map(OwnApplication.Refusal::words).orElse(""));
		}

		/** Whether it can be withdrawn still. */
		public boolean withdrawable() {
			return this.state.equals(ApplicationState.RECEIVED.key()) || returned();
		}

		/** Whether it came back, so that the member has something to do. */
		public boolean returned() {
			return this.state.equals(ApplicationState.RETURNED.key());
		}

		private static Message says(OwnApplication one, LocalDate today, Locale locale) {
			LocalDate changed = PeopleTime.day(one.changedAt());
			return switch (one.state()) {
				case RECEIVED -> waits(one, today, locale);
				case PRINTED -> Message.of("expenses.application.printed", waits(one, today, locale));
				case POSTED -> Message.of("expenses.application.posted." + one.delivery().key(), PeopleTime.date(changed, locale));
				case RETURNED -> cameBack(one, locale);
				case DECLINED -> Message.of("expenses.declined." + one.refusal().orElseThrow().reason().key());
				case WITHDRAWN -> Message.of("expenses.application.withdrawn.on", PeopleTime.date(changed, locale));
			};
		}

		private static Message cameBack(OwnApplication one, Locale locale) {
			OwnApplication.Returned returned = one.returned().orElseThrow();
			return Message.of("expenses.application.returned." + one.delivery().key(), PeopleTime.date(returned.on(), locale),
					Message.of("postcards.return." + returned.reason()));
		}

		private static Message waits(OwnApplication one, LocalDate today, Locale locale) {
			LocalDate expected = expected(one);
			return expected.isBefore(today) ? Message.of("expenses.application.late", PeopleTime.date(expected, locale))
					: Waiting.sentence(one.delivery(), expected, locale);
		}

		private static Optional<Message> ask(OwnApplication one, LocalDate today, Locale locale) {
			return switch (one.state()) {
				case RECEIVED, PRINTED -> Optional.of(expected(one).isBefore(today) ? Message.of("expenses.application.ask.late")
						: Waiting.ifNotPosted(one.delivery(), expected(one), locale));
				case POSTED -> Waiting.ifNotThere(one.delivery(), PeopleTime.day(one.changedAt()), today, locale);
				case RETURNED, DECLINED, WITHDRAWN -> Optional.empty();
			};
		}

		/** What came back once is waited for anew since then. */
		private static LocalDate expected(OwnApplication one) {
			return Waiting.expected(PeopleTime.day(one.returned().isPresent() ? one.changedAt() : one.receivedAt()));
		}

	}

	/** States that are explained below the applications. */
	public List<String> explained() {
		return Stream.of(ApplicationState.values()).filter(state -> state != ApplicationState.WITHDRAWN).map(ApplicationState::key).toList();
	}

	/**
	 * A station of the way.
	 *
	 * @param css {@code done} where it lies behind
	 */
	public record Station(String state, String css, boolean here) {
	}

	private static List<Station> stationsOf(ApplicationState state) {
		int at = WAY.indexOf(state);
		return at < 0 ? List.of() : WAY.stream()
			.map(station -> new Station(station.key(), WAY.indexOf(station) < at ? "done" : null, station == state))
			.toList();
	}

}
