package jp.mykempo.account.settings;

import java.util.List;

import jp.mykempo.site.Page;

/**
 * 「ログインの記録」 (P6): where the member is logged in now, and the last logins and tries.
 *
 * @param months for how many logins are kept
 * @param ended whether sessions were ended just now
 */
public record LoginsPage(List<Running> sessions, List<Login> logins, int months, boolean ended) implements Page {

	public boolean others() {
		return this.sessions.stream().anyMatch(session -> !session.current());
	}

	/**
	 * A session that runs.
	 *
	 * @param id what ends it; opens nothing
	 * @param browser empty where not known
	 * @param current the one at hand
	 */
	public record Running(String id, String browser, String begun, String lastUsed, boolean current) {
	}

	/** A login, or a try. */
	public record Login(String when, String browser, boolean succeeded) {
	}

}
