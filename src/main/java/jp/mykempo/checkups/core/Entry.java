package jp.mykempo.checkups.core;

/**
 * One line of a report.
 *
 * @param code item code of 17 digits; may be one that the catalogue does not know
 * @param own the institution's interpretation, {@code null} where it told none
 * @param ownRange the institution's range, {@code null} where it told none
 * @param methodCode {@code null} where it told none
 * @param givenName what the file calls an item that the catalogue does not know, else {@code null}
 */
public record Entry(String code, ItemValue value, Interpretation own, Range ownRange, String methodCode,
		String givenName) {

	/** A value of which nothing else is told. */
	public static Entry of(String code, ItemValue value) {
		return new Entry(code, value, null, null, null, null);
	}

}
