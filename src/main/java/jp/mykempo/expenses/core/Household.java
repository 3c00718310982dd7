package jp.mykempo.expenses.core;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.PersonId;

/**
 * The insured person and whoever of the family is shown (世帯, W5), in the order of pages and papers. Addresses name a
 * person by the place in this list, never by an id.
 *
 * @param arrivedUntil the last month of treatment of which files have come; empty before the first one
 */
public record Household(List<Person> persons, Optional<YearMonth> arrivedUntil) {

	public Household {
		persons = List.copyOf(persons);
	}

	/**
	 * One of the household.
	 *
	 * @param place from 1
	 * @param relationship 続柄 as the master has it; null where it tells none
	 */
	public record Person(int place, PersonId id, String name, String relationship, boolean insured) {
	}

	public Optional<Person> at(int place) {
		return this.persons.stream().filter(person -> person.place() == place).findFirst();
	}

	public Optional<Person> of(PersonId id) {
		return this.persons.stream().filter(person -> person.id().equals(id)).findFirst();
	}

}
