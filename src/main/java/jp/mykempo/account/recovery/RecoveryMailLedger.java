package jp.mykempo.account.recovery;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.MailAddress;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails recovery sent, and where to. */
@Repository
class RecoveryMailLedger {

	private final JdbcClient sql;

	RecoveryMailLedger(JdbcClient sql) {
		this.sql = sql;
	}

	/** When the next mail may be sent, if as many as the limit went out within a day. */
	Optional<Instant> findFullUntil(AccountId account, int limit) {
		return this.sql.sql("""
				select sent_at + interval '1 day' from account.recovery_mail
				where account_id = :account and sent_at > now() - interval '1 day'
				order by sent_at desc offset :limit - 1 limit 1
				""")
			.param("account", account.value())
			.param("limit", limit)
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant);
	}

	void note(AccountId account, RecoveryMail mail, MailAddress to) {
		this.sql.sql("""
				insert into account.recovery_mail (account_id, kind, mail_key, sent_at)
				values (:account, :kind, :key, clock_timestamp())
				""")
			.param("account", account.value())
			.param("kind", mail.column())
			.param("key", to.key())
			.update();
	}

	/** Forgets what went out more than 30 days ago. */
	int forgetOld() {
		return this.sql.sql("delete from account.recovery_mail where sent_at < now() - interval '30 days'").update();
	}

}
