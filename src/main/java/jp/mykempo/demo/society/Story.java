package jp.mykempo.demo.society;

/** What became of an insured person, with how many of a thousand households each happens to. */
enum Story {

	EMPLOYED(836),
	/** Went from one company of the society to another, mostly without a day between (C6 ③). */
	TRANSFERRED(35),
	/** Retired and was employed again under a new number (定年後再雇用). */
	REEMPLOYED(25), VOLUNTARY(30), SPECIAL_RETIREE(14), LEFT(35), DIED(4),
	/** Became 75. */
	AGED_OUT(4),
	/** The loss is entered, its day lies ahead. */
	LEAVING(12), PROTECTED(5);

	private final int share;

	Story(int share) {
		this.share = share;
	}

	static Story draw(Dice dice) {
		int left = dice.below(1000);
		for (Story story : values()) {
			left -= story.share;
			if (left < 0) {
				return story;
			}
		}
		throw new AssertionError("shares do not sum up to 1000");
	}

}
