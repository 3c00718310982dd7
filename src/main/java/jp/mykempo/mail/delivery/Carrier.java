package jp.mykempo.mail.delivery;

import jp.mykempo.mail.core.DueLetter;

/** Who takes letters out of the house: a mail server, or a folder of files. Called without a transaction. */
interface Carrier {

	/** Carries one letter; every failure that can be foreseen is an outcome. */
	Carriage carry(DueLetter letter);

}
