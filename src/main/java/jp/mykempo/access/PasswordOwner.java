package jp.mykempo.access;

import java.time.LocalDate;
import java.util.List;

/**
 * Whose password it will be: what must not be what it is made of (P1). What is not known is left empty.
 *
 * @param ids login ID and e-mail address
 * @param names name, in kana and as written
 * @param numbers symbol and number, each for itself
 * @param birthDate null where not known
 */
public record PasswordOwner(List<String> ids, List<String> names, List<String> numbers, LocalDate birthDate) {

	public PasswordOwner {
		ids = List.copyOf(ids);
		names = List.copyOf(names);
		numbers = List.copyOf(numbers);
	}

	/** Somebody of whom nothing is known. */
	public static PasswordOwner unknown() {
		return new PasswordOwner(List.of(), List.of(), List.of(), null);
	}

}
