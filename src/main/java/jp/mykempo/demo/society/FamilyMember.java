package jp.mykempo.demo.society;

/**
 * A person's place in a family.
 *
 * @param branch branch number (枝番): 0 for the insured person
 * @param stay the time in the family's insurance, whatever its symbol and number was
 */
record FamilyMember(Person person, Relationship relationship, int branch, Stay stay) {

	boolean insured() {
		return relationship == Relationship.SELF;
	}

	FamilyMember as(Person changed) {
		return new FamilyMember(changed, relationship, branch, stay);
	}

}
