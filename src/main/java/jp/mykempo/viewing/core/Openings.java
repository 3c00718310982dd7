package jp.mykempo.viewing.core;

import java.util.UUID;

import jp.mykempo.kernel.AccountId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sessions that have been through the gate; each knows its row by a random id. */
@Repository
public class Openings {

	private final JdbcClient sql;

	private final ViewingProperties properties;

	Openings(JdbcClient sql, ViewingProperties properties) {
		this.sql = sql;
		this.properties = properties;
	}

	/** A session goes through the gate. */
	public void add(UUID opening, AccountId account, int version) {
		this.sql.sql("insert into viewing.opening (id, account_id, version) values (:id, :account, :version)")
			.param("id", opening)
			.param("account", account.value())
			.param("version", version)
			.update();
	}

	/** What came through with the former version stays through with the new one; an opening that is over stays over. */
	public void carryOver(UUID opening, AccountId account, int former, int version) {
		this.sql.sql("""
				update viewing.opening set version = :version
				where id = :id and account_id = :account and version = :former""")
			.param("id", opening)
			.param("account", account.value())
			.param("former", former)
			.param("version", version)
			.update();
	}

	/** The member closes what this session opened; false if it was closed already. */
	public boolean close(UUID opening, AccountId account) {
		return this.sql.sql("delete from viewing.opening where id = :id and account_id = :account")
			.param("id", opening)
			.param("account", account.value())
			.update() == 1;
	}

	/** Removes what is over; called by a job. */
	public int removeOld() {
		return this.sql.sql("""
				delete from viewing.opening o
				where o.last_used_at < now() - make_interval(secs => :idle)
					or exists (select from viewing.password p where p.account_id = o.account_id and p.version <> o.version)""")
			.param("idle", (double) this.properties.idle().toSeconds())
			.update();
	}

}
