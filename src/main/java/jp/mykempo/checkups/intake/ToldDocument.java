package jp.mykempo.checkups.intake;

/** What an XML file turned out to be. */
sealed interface ToldDocument {

	/** A check-up, understood. */
	record Checkup(ToldCheckup told) implements ToldDocument {
	}

	/** A check-up with errors, which were reported. */
	record Faulty() implements ToldDocument {
	}

	/** Not about results: health guidance, claims, settlement. */
	record Aside() implements ToldDocument {
	}

	/**
	 * The index of an archive (交換用基本情報).
	 * @param documents how many it says there are; negative where it does not say
	 */
	record Index(int documents) implements ToldDocument {
	}

}
