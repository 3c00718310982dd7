package jp.mykempo.viewing.core;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.postcards.CardStanding;
import jp.mykempo.postcards.MemberCardState;
import jp.mykempo.postcards.Route;
import jp.mykempo.site.Message;

/**
 * Where a member's postcard is, in words (V6, X7): one sentence first, then each step with its day, and what to do if
 * it does not come.
 *
 * @param state for what a page offers beside the words
 * @param late what to do when it is not there by the day it should be; empty where no such day can be told
 * @param lapses until when a posted password must be used for the first time; empty where none waits for it
 */
public record CardView(MemberCardState state, Message headline, Message lead, List<Step> steps,
		Optional<Message> late, String lapses) {

	/**
	 * One step of a card's life.
	 *
	 * @param state {@code done}, {@code now} or {@code ahead}
	 * @param when the day, as it is or as it is planned; empty where there is none
	 * @param text empty where the title says it all
	 */
	public record Step(String state, Message title, String when, Optional<Message> text) {
	}

	/** Ordered or printed: a further request would order nothing. */
	public boolean open() {
		return switch (this.state) {
			case ACCEPTED, PRINTED, WAITS_FOR_DESK -> true;
			case POSTED, USED, CAME_BACK, LAPSED, WITHDRAWN -> false;
		};
	}

	/** In the post, or with the employer. */
	public boolean posted() {
		return this.state == MemberCardState.POSTED;
	}

	/** What it brought has opened the gate. */
	public boolean used() {
		return this.state == MemberCardState.USED;
	}

	/** Whether the way on is to order a new one. */
	public boolean over() {
		return this.state == MemberCardState.LAPSED || this.state == MemberCardState.WITHDRAWN;
	}

	public static CardView of(CardStanding card, Locale locale) {
		String key = key(card);
		LocalDate day = card.shown() == MemberCardState.POSTED ? PeopleTime.day(card.times().posted())
				: card.expectedPosting();
		String date = day == null ? "" : PeopleTime.date(day, locale);
		return new CardView(card.shown(), Message.of("viewing.card.headline." + key, date),
				Message.of("viewing.card.lead." + key), new Steps(card, locale).all(), late(card, locale),
				card.shown() != MemberCardState.POSTED ? ""
						: PeopleTime.fullDate(PeopleTime.day(card.times().lapses()), locale));
	}

	private static String key(CardStanding card) {
		return switch (card.shown()) {
			case ACCEPTED, PRINTED -> "planned-" + way(card.route());
			case POSTED -> "posted-" + way(card.route());
			case USED -> "used";
			case WAITS_FOR_DESK -> "waits";
			case CAME_BACK -> "returned";
			case LAPSED -> "lapsed";
			case WITHDRAWN -> "void";
		};
	}

	private static String way(Route route) {
		return switch (route) {
			case EMPLOYER -> "employer";
			case HOME -> "home";
			case COUNTER -> "counter";
		};
	}

	private static Optional<Message> late(CardStanding card, Locale locale) {
		return Optional.ofNullable(card.likelyArrival())
			.map(day -> Message.of("viewing.card.late." + way(card.route()), PeopleTime.date(day, locale)));
	}

	/** The steps that lie behind, the present one, and those ahead. */
	private record Steps(CardStanding card, Locale locale, List<Step> steps) {

		Steps(CardStanding card, Locale locale) {
			this(card, locale, new ArrayList<>());
		}

		List<Step> all() {
			this.steps.add(new Step("done", Message.of("viewing.card.step.ordered"),
					PeopleTime.moment(this.card.times().ordered(), this.locale),
					Optional.of(Message.of("viewing.card.step.ordered.text"))));
			switch (this.card.shown()) {
				case ACCEPTED -> now("waiting", null).aheadPosting().aheadUse();
				case PRINTED -> now("printed", this.card.times().printed()).aheadPosting().aheadUse();
				case POSTED -> donePrinting().now("posted", this.card.times().posted()).aheadUse();
				case USED -> donePrinting().donePosting().now("used", this.card.times().used());
				case WAITS_FOR_DESK -> now("waits", null).aheadUse();
				case CAME_BACK -> donePrinting().donePosting().now("returned", this.card.times().ended());
				case LAPSED -> donePrinting().donePosting().now("lapsed", this.card.times().ended());
				case WITHDRAWN -> donePrinting().donePosting().now("void", this.card.times().ended());
			}
			return List.copyOf(this.steps);
		}

		private Steps donePrinting() {
			return done("printed", this.card.times().printed());
		}

		private Steps donePosting() {
			return done("posted", this.card.times().posted());
		}

		private Steps done(String step, Instant moment) {
			if (moment != null) {
				add("done", step, date(moment), Optional.empty());
			}
			return this;
		}

		private Steps now(String step, Instant moment) {
			Optional<Message> text = step.equals("posted") ? addressee()
					: Optional.of(Message.of("viewing.card.step." + step + ".text"));
			return add("now", step, moment == null ? "" : date(moment), text);
		}

		private Steps aheadPosting() {
			this.steps.add(new Step("ahead", Message.of("viewing.card.step.posting"),
					PeopleTime.date(this.card.expectedPosting(), this.locale), addressee()));
			return this;
		}

		private Steps aheadUse() {
			return add("ahead", "used", "", Optional.of(Message.of("viewing.card.step.use.text")));
		}

		private Optional<Message> addressee() {
			return Optional.ofNullable(this.card.employerName())
				.map(name -> Message.of("viewing.card.step.to", name));
		}

		private Steps add(String state, String step, String when, Optional<Message> text) {
			this.steps.add(new Step(state, Message.of("viewing.card.step." + step), when, text));
			return this;
		}

		private String date(Instant moment) {
			return PeopleTime.date(PeopleTime.day(moment), this.locale);
		}

	}

}
