package jp.mykempo.demo.society;

/** Sex (性別) with the code of the files. */
public enum Sex {

	MALE("1"), FEMALE("2");

	public final String code;

	Sex(String code) {
		this.code = code;
	}

	Sex other() {
		return this == MALE ? FEMALE : MALE;
	}

}
