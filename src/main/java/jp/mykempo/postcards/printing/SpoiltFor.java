package jp.mykempo.postcards.printing;

/** Why nothing of a batch is posted. Its name for people is {@code postcards.spoilt.<name>}. */
enum SpoiltFor {

	/** The PDF did not arrive. */
	NOT_ARRIVED(true),
	/** Paper jammed, was smeared or wrongly put in. */
	MISPRINTED(true),
	/** Its key is gone, as after a restored backup (K3). */
	SECRETS_GONE(true),
	/** Given up before printing; its orders wait again. */
	DISCARDED(false),
	/** None of its cards could be printed any more. */
	EMPTY(false);

	private final boolean remade;

	SpoiltFor(boolean remade) {
		this.remade = remade;
	}

	/** Whether its cards go into a new batch at once. */
	boolean isRemade() {
		return this.remade;
	}

}
