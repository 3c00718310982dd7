package jp.mykempo.checkups.intake;

import jp.mykempo.imports.RunLog.Place;

/**
 * Where something was told.
 *
 * @param line counted from 1, in the document
 * @param place column in the line; its name is that of the document in the archive, of the element, or of the column
 */
record Spot(long line, Place place) {

	private static final int LONGEST_NAME = 120;

	static Spot of(long line, int column, String name) {
		return new Spot(line, new Place(column, name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name));
	}

}
