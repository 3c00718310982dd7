package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A family as others see it who treat and examine its members.
 *
 * @param index its place in the society
 * @param lives the insured person's first
 */
public record Family(long index, List<Life> lives) {

	static Family of(Household household) {
		List<Life> lives = new ArrayList<>();
		for (FamilyMember member : household.family()) {
			List<Cover> covers = household.lines()
				.stream()
				.filter(line -> line.member().equals(member))
				.map(line -> new Cover(line.spell().number().symbol(), line.spell().number().number(), line.branch(),
						line.stay().from(), line.stay().until()))
				.toList();
			lives.add(life(household, member, covers));
		}
		return new Family(household.index(), List.copyOf(lives));
	}

	private static Life life(Household household, FamilyMember member, List<Cover> covers) {
		Person person = member.person();
		Home home = person.protectedPerson() && !member.insured() ? Home.UNKNOWN : household.home();
		return new Life(household.index() * 16 + member.branch(), member.insured(), person.name().kana(),
				new Life.Nature(person.sex(), person.birthDate()), new Life.Abode(home.postalCode(), home.address()), covers);
	}

	/**
	 * One member.
	 *
	 * @param key unique within the society
	 * @param covers under which numbers this person was covered, oldest first
	 */
	public record Life(long key, boolean insured, String kanaName, Nature nature, Abode home, List<Cover> covers) {

		/** What never changes. */
		public record Nature(Sex sex, LocalDate birthDate) {
		}

		/** Postal code and address; empty where unknown. */
		public record Abode(String postalCode, String address) {
		}

		/** The number under which the person is covered on the day. */
		public Optional<Cover> coverOn(LocalDate day) {
			return covers.stream().filter(cover -> cover.contains(day)).findFirst();
		}

		public boolean male() {
			return nature.sex() == Sex.MALE;
		}

		public int ageOn(LocalDate day) {
			return java.time.Period.between(nature.birthDate(), day).getYears();
		}

	}

	/**
	 * Coverage under one number.
	 *
	 * @param until the day after the last covered one; null while no end is known
	 */
	public record Cover(String symbol, String number, String branch, LocalDate from, LocalDate until) {

		boolean contains(LocalDate day) {
			return !day.isBefore(from) && (until == null || day.isBefore(until));
		}

	}

}
