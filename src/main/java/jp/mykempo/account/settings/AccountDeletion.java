package jp.mykempo.account.settings;

import jp.mykempo.account.core.Account;

import org.springframework.stereotype.Component;

/** Deletes a member's own account (MyKempo IDの削除, M4), once the password has been given. */
@Component
class AccountDeletion {

	private final PasswordQuestion question;

	private final AccountRemoval removal;

	AccountDeletion(PasswordQuestion question, AccountRemoval removal) {
		this.question = question;
		this.removal = removal;
	}

	/**
	 * The answer to the password; the account is gone if that was right.
	 *
	 * @param browser the browser's fingerprint
	 */
	PasswordAnswer delete(Account account, String browser, String password) {
		PasswordAnswer answer = this.question.ask(account, browser, password);
		if (answer instanceof PasswordAnswer.Right(String verifier)) {
			this.removal.remove(account, verifier);
		}
		return answer;
	}

}
