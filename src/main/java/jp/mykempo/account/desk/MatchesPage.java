package jp.mykempo.account.desk;

import java.util.List;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Page;

import org.springframework.http.HttpStatus;

/**
 * Persons who cannot be told apart (R3).
 *
 * @param wrong the entry whose form had a mistake; 0 where none
 * @param tooLate whether somebody else had settled the entry
 */
public record MatchesPage(List<Entry> entries, long wrong, FieldErrors errors, boolean tooLate) implements Page {

	/** An entry of the list. */
	public record Entry(long id, String firstSeen, String lastSeen, List<Person> persons) {
	}

	/**
	 * One of its persons.
	 *
	 * @param name null for a protected person
	 */
	public record Person(String name, String kana, String birthDate, String number) {
	}

	@Override
	public HttpStatus status() {
		return this.errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : this.tooLate ? HttpStatus.CONFLICT : HttpStatus.OK;
	}

}
