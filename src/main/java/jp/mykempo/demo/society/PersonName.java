package jp.mykempo.demo.society;

/** A full name, family name first (氏名). */
record PersonName(NamePart family, NamePart given) {

	/** Longest kana name that the society's old core system keeps; longer ones arrive cut off. */
	private static final int KANA_LIMIT = 20;

	String written() {
		return family.written() + "　" + given.written();
	}

	String kana() {
		String kana = family.kana() + "　" + given.kana();
		return kana.length() > KANA_LIMIT ? kana.substring(0, KANA_LIMIT) : kana;
	}

	/** For login IDs and addresses: {@code sato.kenji}. */
	String romaji() {
		return family.romaji() + "." + given.romaji();
	}

	PersonName married(NamePart newFamily) {
		return new PersonName(newFamily, given);
	}

}
