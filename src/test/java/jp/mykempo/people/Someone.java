package jp.mykempo.people;

import java.time.LocalDate;

import jp.mykempo.kernel.BirthDate;
import jp.mykempo.kernel.KanaName;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;

/**
 * A made-up person in the coverage master of a test, with everything this person would enter to be recognised.
 *
 * @param number under which the person is, or last was, covered
 * @param branch branch number (枝番), two digits
 */
public record Someone(PersonId id, Names names, LocalDate birthDate, SymbolNumber number, String branch) {

	/** The name as written, and in kana. */
	public record Names(String written, String kana) {
	}

	public KanaName kana() {
		return new KanaName(this.names.kana());
	}

	public BirthDate birth() {
		return new BirthDate(this.birthDate);
	}

}
