package jp.mykempo.viewing.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The viewing passwords (閲覧用パスワード), one an account at most (I5). Whatever shuts the gate raises the version, so
 * that no opening of a former one counts. Where a postcard changes in the same transaction, that comes first: its row is
 * the lock behind which posting, using and reissuing come one after another.
 */
@Repository
public class Passwords {

	private static final String NO_MORE = """
			verifier = null, chosen = false, version = p.version + 1, card_id = null, used_at = null, lapses_at = null,
				warned_at = null, wrong_in_a_row = 0, shut_until = null
			""";

	private final JdbcClient sql;

	Passwords(JdbcClient sql) {
		this.sql = sql;
	}

	/** Whether there is a password that opens the gate. */
	public boolean isAlive(AccountId account) {
		return this.sql.sql("""
				select exists (
					select from viewing.password
					where account_id = :account and verifier is not null and coalesce(lapses_at > now(), true))""")
			.param("account", account.value())
			.query(Boolean.class)
			.single();
	}

	/** Whether the member wishes to see the data and has not used a password yet. */
	public boolean isAwaited(AccountId account) {
		return this.sql.sql("""
				select exists (
					select from viewing.choice c
					left join viewing.password p on p.account_id = c.account_id and p.verifier is not null
					where c.account_id = :account and c.wished and p.used_at is null)""")
			.param("account", account.value())
			.query(Boolean.class)
			.single();
	}

	/** Counts a try and says what it is to be compared with; empty where there is no living password. */
	Optional<TriedPassword> countTry(AccountId account) {
		return this.sql.sql("select * from viewing.count_try(:account)")
			.param("account", account.value())
			.query((row, index) -> tried(row))
			.optional();
	}

	private static TriedPassword tried(ResultSet row) throws SQLException {
		Optional<CardId> card = Optional.of(new CardId(row.getLong("card_id")));
		return new TriedPassword(new AccountId(row.getLong("account_id")), new PersonId(row.getLong("person_id")),
				row.getInt("version"), row.getString("verifier"), row.getBoolean("chosen"),
				row.getObject("used_at") == null ? card : Optional.empty(), row.getBoolean("refused"),
				row.getInt("wrong_in_a_row"),
				Optional.ofNullable(row.getObject("shut_until", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
	}

	/** The password was not compared after all, since too many others waited: the try does not count. */
	void takeBack(TriedPassword tried) {
		this.sql.sql("""
				update viewing.password set wrong_in_a_row = wrong_in_a_row - 1, shut_until = null
				where account_id = :account and version = :version and wrong_in_a_row = :inARow and :inARow > 0""")
			.param("account", tried.account().value())
			.param("version", tried.version())
			.param("inARow", tried.inARow())
			.update();
	}

	/** It was right: it is used from now on and does not lapse; false if it has been replaced since it was compared. */
	public boolean use(TriedPassword tried) {
		return this.sql.sql("""
				update viewing.password
				set wrong_in_a_row = 0, shut_until = null, used_at = coalesce(used_at, now()), lapses_at = null
				where account_id = :account and version = :version and verifier = :verifier""")
			.param("account", tried.account().value())
			.param("version", tried.version())
			.param("verifier", tried.verifier())
			.update() == 1;
	}

	/** The member's own in place of the one that was compared (M5); the new version, empty if that has been replaced. */
	public Optional<Integer> choose(TriedPassword compared, String verifier) {
		return this.sql.sql("""
				update viewing.password
				set verifier = :next, chosen = true, version = version + 1, used_at = coalesce(used_at, now()),
					lapses_at = null, wrong_in_a_row = 0, shut_until = null
				where account_id = :account and version = :version and verifier = :verifier
				returning version""")
			.param("account", compared.account().value())
			.param("version", compared.version())
			.param("verifier", compared.verifier())
			.param("next", verifier)
			.query(Integer.class)
			.optional();
	}

	/** There is none any more, and the gate is shut everywhere (V4, M7). */
	public void destroy(AccountId account) {
		this.sql.sql("update viewing.password p set " + NO_MORE + " where p.account_id = :account")
			.param("account", account.value())
			.update();
	}

	/** The gate is shut everywhere; the password stays (F5). */
	void shut(AccountId account) {
		this.sql.sql("update viewing.password set version = version + 1 where account_id = :account")
			.param("account", account.value())
			.update();
	}

	/** Accounts were closed (C7): their gates are shut; the passwords come back with them. */
	void close(long run) {
		this.sql.sql("""
				update viewing.password p set version = p.version + 1
				from account.shared_closed c
				where c.run = :run and p.account_id = c.account_id""").param("run", run).update();
	}

	/** Takes over what a batch of postcards brings to its members, from this moment on (I5). */
	void takeOver(long batch) {
		this.sql.sql("""
				insert into viewing.password as p (account_id, person_id, verifier, card_id, lapses_at)
				select account_id, person_id, verifier, card_id, lapses_at
				from postcards.shared_posted
				where batch_id = :batch and kind = 'VIEWING_PASSWORD' and verifier is not null
				order by account_id
				on conflict (account_id) do update
				set person_id = excluded.person_id, verifier = excluded.verifier, card_id = excluded.card_id,
					lapses_at = excluded.lapses_at, chosen = false, version = p.version + 1, used_at = null,
					warned_at = null, wrong_in_a_row = 0, shut_until = null""").param("batch", batch).update();
	}

	/** The card came back: what it brought is dead. */
	void endOf(CardId card) {
		this.sql.sql("update viewing.password p set " + NO_MORE + " where p.card_id = :card and p.used_at is null")
			.param("card", card.value())
			.update();
	}

	/** Cards lapsed or were withdrawn: what those brought that had been posted is dead. */
	void endOf(long run) {
		this.sql.sql("update viewing.password p set " + NO_MORE + """
				from postcards.shared_ended e
				where e.run = :run and p.card_id = e.card_id and p.used_at is null""").param("run", run).update();
	}

	/** The account is gone. */
	void remove(AccountId account) {
		this.sql.sql("delete from viewing.password where account_id = :account")
			.param("account", account.value())
			.update();
	}

}
