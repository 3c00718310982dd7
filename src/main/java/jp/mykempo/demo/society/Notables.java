package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The people whom the demo names, in the society's first households: at least one for each {@link NotableState}.
 * Two are renumbered and one loses coverage within the month after, so that their accounts close as real ones do.
 */
final class Notables {

	/** A household with what there is to say about its members. */
	private record Entry(Household before, Household after, List<Role> roles) {
	}

	/**
	 * What there is to try with one member of a household.
	 *
	 * @param line the line of the file whose symbol and number this person enters
	 * @param login null for people without an account
	 */
	record Role(String who, NotableState state, CoverageLine line, FormerLogin login) {

		NotablePerson shown() {
			Person person = line.person();
			InsuranceNumber number = line.spell().number();
			var login = this.login == null ? NotablePerson.Login.NONE
					: new NotablePerson.Login(this.login.loginId(), this.login.secret().password(), "");
			return new NotablePerson(person.name().written() + " " + who, state,
					new NotablePerson.Identity(number.symbol(), number.number(), line.branch(), person.name().kana(),
							person.birthDate()),
					login);
		}

	}

	private final List<Entry> entries = new ArrayList<>();

	private Notables() {
	}

	static Notables of(long seed, LocalDate today, Employers employers) {
		Notables notables = new Notables();
		new NotableLives(seed, today, employers).addTo(notables);
		return notables;
	}

	int count() {
		return entries.size();
	}

	Household household(int index) {
		return entries.get(index).before;
	}

	Household monthLater(int index) {
		return entries.get(index).after;
	}

	Stream<Role> roles() {
		return entries.stream().flatMap(entry -> entry.roles.stream());
	}

	void add(Household unchanged, Role... roles) {
		add(unchanged, unchanged, roles);
	}

	void add(Household before, Household after, Role... roles) {
		entries.add(new Entry(before, after, List.of(roles)));
	}

}
