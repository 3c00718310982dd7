package jp.mykempo.account.former;

import jp.mykempo.account.core.SignedInMember;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes an account of the former system over (旧システムからの移行): what its member has agreed to, what is still due (L1). */
@Component
class Takeover {

	private final JdbcClient sql;

	private final AuditTrail audit;

	Takeover(JdbcClient sql, AuditTrail audit) {
		this.sql = sql;
		this.audit = audit;
	}

	/** Keeps the version of the text and the time; agreeing twice keeps the first. */
	@Transactional
	void agree(SignedInMember member, int version) {
		boolean first = this.sql.sql("""
				update account.account set consent_version = :version, consented_at = now()
				where id = :account and state = 'open' and consent_version is null
				""")
			.param("version", String.valueOf(version))
			.param("account", member.accountId())
			.update() == 1;
		if (first) {
			this.audit.record(new ConsentGiven(member.account(), member.person(), version));
		}
	}

	/** Nothing is kept of it but that it happened. */
	@Transactional
	void decline(SignedInMember member, int version) {
		this.audit.record(new ConsentDeclined(member.account(), member.person(), version));
	}

	/** Whether the address is still to be confirmed by a link. */
	boolean isAddressDue(AccountId account) {
		return this.sql.sql("select address_due from account.account where id = :account and state = 'open'")
			.param("account", account.value())
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

}
