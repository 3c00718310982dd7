package jp.mykempo.demo.society;

/** Reason of acquiring coverage (取得事由), as the files word it. */
enum Acquisition {

	HIRED("資格取得"), RECOGNISED("被扶養者認定"), VOLUNTARY("任意継続"), REEMPLOYED("定年後再雇用"), TRANSFERRED("転籍"),
	SPECIAL_RETIREE("特例退職");

	final String written;

	Acquisition(String written) {
		this.written = written;
	}

}
