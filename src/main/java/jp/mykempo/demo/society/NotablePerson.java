package jp.mykempo.demo.society;

import java.time.LocalDate;

/**
 * One of the made-up people whom the demo names so that every state can be tried.
 *
 * @param who the name and what is special about this person, for people to read
 */
public record NotablePerson(String who, NotableState state, Identity identity, Login login) {

	/** What this person enters to be recognised; symbol and number as of the {@link NotableState}. */
	public record Identity(String symbol, String number, String branch, String kanaName, LocalDate birthDate) {
	}

	/**
	 * What this person logs in with; empty texts where there is nothing.
	 *
	 * @param viewingPassword empty until postcards are printed
	 */
	public record Login(String loginId, String password, String viewingPassword) {

		static final Login NONE = new Login("", "", "");

	}

}
