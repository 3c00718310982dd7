package jp.mykempo.membership;

import java.time.LocalDate;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;

/**
 * A covered person (加入者) on a day.
 *
 * @param name as the master writes it
 * @param branch branch number, two digits
 * @param relationship to the insured person; {@code null} for the insured person or where the master says nothing
 * @param lostOn day after the last covered one, {@code null} where none is known
 * @param employer the insured person's employer; {@code null} for voluntary continuers and special retirees
 * @param protectedPerson true where family and desk must not see this person (DV and the like)
 */
public record Member(PersonId personId, String name, KanaName kana, BirthDate birthDate, SymbolNumber symbolNumber,
		String branch, Category category, String relationship, boolean insuredPerson, LocalDate acquiredOn,
		LocalDate lostOn, EmployerId employer, boolean protectedPerson) {
}
