package jp.mykempo.checkups.intake;

/** A document cannot be read on. Caught where the next one begins. */
final class BadDocument extends Exception {

	private final transient Spot spot;

	/** @param reason message key */
	BadDocument(Spot spot, String reason) {
		super(reason, null, false, false);
		this.spot = spot;
	}

	Spot spot() {
		return spot;
	}

	String reason() {
		return getMessage();
	}

}
