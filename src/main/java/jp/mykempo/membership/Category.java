package jp.mykempo.membership;

/** By what right someone is insured (加入者区分). Dependants have the category of their insured person. */
public enum Category {

	/** Through work (強制). */
	COMPULSORY,
	/** Left the company and stays for up to two years (任意継続). */
	VOLUNTARY_CONTINUATION,
	/** Retired member of a designated society (特例退職). */
	SPECIAL_RETIREE;

	/** The code in files and database, 1 to 3. */
	public static Category ofCode(int code) {
		return values()[code - 1];
	}

	public int code() {
		return ordinal() + 1;
	}

}
