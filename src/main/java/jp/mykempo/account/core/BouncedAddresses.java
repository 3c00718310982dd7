package jp.mykempo.account.core;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.mail.AddressBounced;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Accounts whose address does not take mail are asked for it at their next login (L4): all that have the address, since
 * couples share one (R9), closed ones too, since they may open again. In the transaction that marks the letter; nothing
 * happens to a member who has another address by now.
 */
@Component
class BouncedAddresses {

	private final JdbcClient sql;

	private final AuditTrail audit;

	BouncedAddresses(JdbcClient sql, AuditTrail audit) {
		this.sql = sql;
		this.audit = audit;
	}

	/** The address of an account does not take mail. */
	record AddressFoundDead(AccountId account, PersonId person) implements AuditRecord {
	}

	@EventListener
	void on(AddressBounced bounced) {
		this.sql.sql("""
				update account.account set mail_state = 'bounced' where id in (
					select id from account.account where mail_key = :key and mail_state <> 'bounced'
					order by id for no key update)
				returning id, person_id""")
			.param("key", bounced.addressKey())
			.query((row, index) -> new AddressFoundDead(new AccountId(row.getLong("id")),
					new PersonId(row.getLong("person_id"))))
			.list()
			.forEach(this.audit::record);
	}

}
