package jp.mykempo.demo.society;

import java.time.LocalDate;

/**
 * One of the made-up people whom the demo names so that every state can be tried.
 *
 * @param who the name and what is special about this person, for people to read
 */
public record NotablePerson(String who, NotableState state, Identity identity, Login login) {

	/** The same, with what came by postcard. */
	public NotablePerson withViewingPassword(String password) {
		return new NotablePerson(who, state, identity, new Login(login.loginId(), login.password(), password));
	}

	/** What this person enters to be recognised; symbol and number as of the {@link NotableState}. */
	public record Identity(String symbol, String number, String branch, String kanaName, LocalDate birthDate) {
	}

	/**
	 * What this person logs in with; empty texts where there is nothing.
	 *
	 * @param viewingPassword empty without a posted card
	 */
	public record Login(String loginId, String password, String viewingPassword) {

		static final Login NONE = new Login("", "", "");

	}

}
