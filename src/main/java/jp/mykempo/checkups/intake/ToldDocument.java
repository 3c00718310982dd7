package jp.mykempo.checkups.intake;

/** What an XML file turned out to be. */
sealed interface ToldDocument {

	/** A check-up, understood. */
	record Checkup(ToldCheckup told) implements ToldDocument {
	}

	/** A check-up with errors, which were reported. */
	record Faulty() implements ToldDocument {
	}

	/** Not about results. */
	record Aside(Subject subject) implements ToldDocument {
	}

	/** What a document is about that is left aside. */
	enum Subject {

		/** 保健指導情報. */
		GUIDANCE,

		/** 決済情報 of one person. */
		CLAIM,

		/** 集計情報 of a delivery. */
		SETTLEMENT

	}

	/**
	 * The index of an archive (交換用基本情報).
	 * @param documents how many it says there are; negative where it does not say
	 */
	record Index(int documents) implements ToldDocument {
	}

}
