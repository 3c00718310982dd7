package jp.mykempo.account.core;

import jp.mykempo.mail.AddressBounced;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An account whose address does not take mail is asked for it at its next login (L4). In the transaction that marks
 * the letter; nothing happens if the member has another address by now.
 */
@Component
class BouncedAddresses {

	private static final String MEMBER = "m:";

	private final JdbcClient sql;

	BouncedAddresses(JdbcClient sql) {
		this.sql = sql;
	}

	@EventListener
	void on(AddressBounced bounced) {
		if (bounced.about().startsWith(MEMBER)) {
			this.sql.sql("update account.account set mail_state = 'bounced' where id = :account and mail_key = :key")
				.param("account", Long.valueOf(bounced.about().substring(MEMBER.length())))
				.param("key", bounced.addressKey())
				.update();
		}
	}

}
