package jp.mykempo.demo.society;

/** Kind of membership (加入者区分) with the code of the coverage file. */
enum Category {

	/** 強制: insured through an employer. */
	EMPLOYED("1"),
	/** 任意継続: left the company, stays insured for up to two years. */
	VOLUNTARY("2"),
	/** 特例退職: a pensioner who stays insured until 75. */
	SPECIAL_RETIREE("3");

	final String code;

	Category(String code) {
		this.code = code;
	}

}
