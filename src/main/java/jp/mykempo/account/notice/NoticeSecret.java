package jp.mykempo.account.notice;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.SecretMaker;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a login notice (ログインID・パスワード通知) carries: a one-time password, and the login ID as it is at printing (F6). */
@Component
class NoticeSecret implements SecretMaker {

	private final JdbcClient sql;

	NoticeSecret(JdbcClient sql) {
		this.sql = sql;
	}

	@Override
	public CardKind kind() {
		return CardKind.LOGIN_NOTICE;
	}

	/** The chosen ID, else the address; accounts that are not open any more have none. */
	@Override
	public Map<AccountId, String> loginIds(Collection<AccountId> accounts) {
		Map<AccountId, String> ids = new HashMap<>();
		this.sql.sql("""
				select id, coalesce(login_id, mail_address) as login from account.account
				where id = any (:ids) and state = 'open'""")
			.param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
			.query(row -> {
				ids.put(new AccountId(row.getLong("id")), row.getString("login"));
			});
		return ids;
	}

}
