package jp.mykempo.demo.society;

/** Relationship to the insured person (続柄), as the files word it. */
enum Relationship {

	SELF("本人"), HUSBAND("夫"), WIFE("妻"), SON("子"), DAUGHTER("子"), FATHER("父"), MOTHER("母");

	final String written;

	Relationship(String written) {
		this.written = written;
	}

	static Relationship spouse(Sex sex) {
		return sex == Sex.MALE ? HUSBAND : WIFE;
	}

	static Relationship child(Sex sex) {
		return sex == Sex.MALE ? SON : DAUGHTER;
	}

	static Relationship parent(Sex sex) {
		return sex == Sex.MALE ? FATHER : MOTHER;
	}

}
