package jp.mykempo.account;

import jp.mykempo.account.core.Accounts;
import jp.mykempo.account.core.PasswordRules;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.Parsed;

import org.springframework.stereotype.Component;

/** The rules for passwords that members choose (P1), for those that other modules keep (M5). */
@Component
public class MemberPasswordRules {

	private final Accounts accounts;

	private final PasswordRules rules;

	MemberPasswordRules(Accounts accounts, PasswordRules rules) {
		this.accounts = accounts;
		this.rules = rules;
	}

	/** How many characters it has at least. */
	public int shortest() {
		return this.rules.shortest();
	}

	/** The same password, or why it cannot be taken: too short, common, or made of what others know of the member. */
	public Parsed<String> check(AccountId account, String password) {
		return this.rules.check(this.accounts.get(account), password);
	}

}
