package jp.mykempo.account.core;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.LinkTokens;
import jp.mykempo.access.TokenState;
import jp.mykempo.kernel.LoginId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Login IDs that are chosen behind a mail's link, when the password is set already (R9): they must not be that password
 * (P1). Whether it is made of them in another way, its verifier does not tell. To be asked with no transaction open.
 */
@Component
public class ChosenLoginIds {

	private final JdbcClient sql;

	private final LinkTokens tokens;

	private final Hashing hashing;

	ChosenLoginIds(JdbcClient sql, LinkTokens tokens, Hashing hashing) {
		this.sql = sql;
		this.tokens = tokens;
		this.hashing = hashing;
	}

	/** Whether it is the password of the registration that the link completes. */
	public boolean isPasswordOfRegistration(String token, LoginId chosen) {
		return isPassword(this.tokens.look(PendingRegistrations.LINK, token), chosen,
				"select password_hash from account.pending_registration where person_id = ? and outcome is null");
	}

	/** Whether it is the password of the account whose address the link confirms. */
	public boolean isPasswordOfAccount(String token, LoginId chosen) {
		return isPassword(this.tokens.look(AddressChanges.PURPOSE, token), chosen,
				"select password_hash from account.account where id = ? and state = 'open'");
	}

	/** The subject of either link is a letter, a colon and the id. */
	private boolean isPassword(TokenState link, LoginId chosen, String query) {
		return link instanceof TokenState.Live(String subject) && this.sql.sql(query)
			.param(Long.valueOf(subject.substring(2)))
			.query(String.class)
			.optional()
			.filter(verifier -> this.hashing.verify(verifier, chosen.text()))
			.isPresent();
	}

}
