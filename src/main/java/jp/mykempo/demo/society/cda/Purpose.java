package jp.mykempo.demo.society.cda;

/**
 * Why a check-up was done: 報告区分 and its code of deletion, 健診プログラム, and the section in which its results stand.
 */
public enum Purpose {

	/** 特定健診. */
	SPECIFIC("10", "19", "010", "01010"),
	/** Of the employer (事業者健診). */
	EMPLOYER("41", "49", "030", "01030"),
	/** Of the society, for those below 40 and others (保険者が行う特定健診以外). */
	SOCIETY("80", "89", "080", "01080");

	final String report;

	final String deletion;

	final String programme;

	final String section;

	Purpose(String report, String deletion, String programme, String section) {
		this.report = report;
		this.deletion = deletion;
		this.programme = programme;
		this.section = section;
	}

}
