package jp.mykempo.viewing.lapse;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.viewing.core.ViewingProperties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Viewing passwords that were posted, never used, and will soon lapse (失効). */
@Repository
class SoonLapsed {

	private static final int SLICE = 200;

	private final JdbcClient sql;

	private final ViewingProperties properties;

	SoonLapsed(JdbcClient sql, ViewingProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/** One of them. */
	record Soon(AccountId account, Instant lapses) {
	}

	/** Takes some whose owners have not been told; from now on they count as told, unless the transaction fails. */
	List<Soon> takeSoon() {
		return this.sql.sql("""
				update viewing.password told set warned_at = now()
				from (
					select p.account_id
					from viewing.password p
					join account.shared_account a on a.id = p.account_id and a.state = 'open'
					where p.verifier is not null and p.warned_at is null
						and p.lapses_at > now() and p.lapses_at <= now() + make_interval(days => :days)
					order by p.account_id
					limit :slice
					for update of p skip locked) soon
				where told.account_id = soon.account_id
				returning told.account_id, told.lapses_at""")
			.param("days", this.properties.warningDays())
			.param("slice", SLICE)
			.query((row, index) -> new Soon(new AccountId(row.getLong("account_id")),
					row.getObject("lapses_at", OffsetDateTime.class).toInstant()))
			.list();
	}

}
