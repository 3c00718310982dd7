package jp.mykempo.account.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Persons whom the master cannot tell apart, so that none of them can register (照合で2人が一致した登録, R3). */
record Match(long id, Instant firstSeen, Instant lastSeen, List<Person> persons) {

	/**
	 * One of them.
	 *
	 * @param name null for a protected person, as kana, birth date and number (X6)
	 */
	record Person(String name, String kana, LocalDate birthDate, String number) {
	}

}
