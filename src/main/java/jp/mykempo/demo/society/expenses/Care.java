package jp.mykempo.demo.society.expenses;

/**
 * Kinds of care, as a flat file tells them.
 *
 * @see FlatFile
 */
enum Care {

	MEDICAL_IN("1", "1"), MEDICAL_OUT("1", "2"), DENTAL_OUT("3", "2"), PHARMACY("4", "2"), JUDO_THERAPY("7", "2");

	/** 点数表区分. */
	final String table;

	/** 入外: 1 in hospital, 2 not. */
	final String place;

	Care(String table, String place) {
		this.table = table;
		this.place = place;
	}

}
