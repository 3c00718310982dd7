package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.time.Period;

/**
 * Somebody who does not exist.
 *
 * @param protectedPerson flagged by the society (DV and the like, 閲覧制限)
 */
record Person(PersonName name, Sex sex, LocalDate birthDate, boolean protectedPerson) {

	int ageOn(LocalDate day) {
		return Period.between(birthDate, day).getYears();
	}

	Person named(PersonName newName) {
		return new Person(newName, sex, birthDate, protectedPerson);
	}

	Person underProtection() {
		return new Person(name, sex, birthDate, true);
	}

}
