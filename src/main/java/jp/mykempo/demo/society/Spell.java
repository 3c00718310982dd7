package jp.mykempo.demo.society;

import java.time.LocalDate;

/**
 * One stretch of a family's insurance under one symbol and number.
 *
 * @param employer null for voluntary continuers and special retirees
 */
record Spell(InsuranceNumber number, Category category, Employer employer, Stay stay) {

	Spell ended(LocalDate on, Loss why) {
		return new Spell(number, category, employer, stay.ended(on, why));
	}

	/** The part of this spell in which the member belonged to the family. */
	Stay stayOf(FamilyMember member) {
		Stay whole = member.insured() || stay.loss() == null ? stay : stay.ended(stay.until(), stay.loss().forDependants());
		return whole.meet(member.stay());
	}

}
