package jp.mykempo.demo.underway;

import static jp.mykempo.postcards.ReturnReason.LEFT_EMPLOYER;
import static jp.mykempo.postcards.ReturnReason.UNKNOWN_ADDRESS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import jp.mykempo.postcards.ReturnReason;

/**
 * A batch that was posted some time ago.
 *
 * @param cards how many, of people whom the demo does not name
 * @param unusedOfTen so many of ten are not used yet
 * @param returned why its first cards came back
 * @param withNotables login IDs of those whom it names and who got their card then
 */
record Round(int daysAgo, int cards, int unusedOfTen, List<ReturnReason> returned, Set<String> withNotables) {

	/** Cards not used half a year after posting lapse. */
	static final int OLDEST = 184;

	static final Set<String> USED = Set.of("hanako.mihon", "taro.mihon", "akira.shimizu", "misaki.shimizu",
			"daisuke.ono", "shigeru.kobayashi", "manabu.kimura");

	static final Set<String> UNUSED = Set.of("naoto.mori", "yumi.ito");

	/**
	 * All of them.
	 *
	 * @param oldest cards of the first
	 */
	static List<Round> all(int oldest) {
		return List.of(new Round(OLDEST, oldest, 1, List.of(), Set.of()), new Round(96, 45, 2, List.of(), Set.of()),
				new Round(34, 40, 4, List.of(UNKNOWN_ADDRESS, LEFT_EMPLOYER), Set.of()),
				new Round(11, 30, 5, List.of(UNKNOWN_ADDRESS), USED), new Round(4, 20, 8, List.of(), UNUSED));
	}

	/** Cards of all rounds but the first. */
	static final int LATER = 45 + 40 + 30 + 20;

	/** When it was posted: on a weekday. */
	LocalDate day(LocalDate today) {
		LocalDate day = today.minusDays(this.daysAgo);
		while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
			day = day.minusDays(1);
		}
		return day;
	}

	boolean includes(String loginId) {
		return this.withNotables.contains(loginId);
	}

	/** The one with which login notices went. */
	boolean isLatest() {
		return this.withNotables.equals(UNUSED);
	}

	/** Whether the card at that place of the batch has been used. */
	boolean isUsed(int place) {
		return place % 10 >= this.unusedOfTen;
	}

}
