package jp.mykempo.viewing.core;

import java.time.OffsetDateTime;
import java.util.List;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices, one an account. */
@Repository
public class Choices {

	private final JdbcClient sql;

	Choices(JdbcClient sql) {
		this.sql = sql;
	}

	/** The account's choice; an account that never made one sees nothing. */
	public Choice get(AccountId account) {
		return this.sql.sql("""
				select coalesce(c.wished, false) as wished, coalesce(c.chosen_at, a.created_at) as since
				from account.shared_account a
				left join viewing.choice c on c.account_id = a.id
				where a.id = :account and a.state = 'open'""")
			.param("account", account.value())
			.query((row, index) -> new Choice(row.getBoolean("wished"),
					row.getObject("since", OffsetDateTime.class).toInstant()))
			.optional()
			.orElseThrow(NotHere::new);
	}

	void add(AccountId account, PersonId person, boolean wished) {
		this.sql.sql("insert into viewing.choice (account_id, person_id, wished) values (:account, :person, :wished)")
			.param("account", account.value())
			.param("person", person.value())
			.param("wished", wished)
			.update();
	}

	/** What members of the former system had chosen there, of a whole run at once. */
	void addImported(long run) {
		this.sql.sql("""
				insert into viewing.choice (account_id, person_id, wished)
				select f.account_id, a.person_id, f.web_viewing
				from account.shared_former_choice f
				join account.shared_account a on a.id = f.account_id
				where f.import_run = :run
				on conflict (account_id) do nothing""").param("run", run).update();
	}

	/** Orders a postcard for all of a run who wish to see their data. */
	void orderImported(long run) {
		this.sql.sql("""
				select postcards.shared_order_all('VIEWING_PASSWORD', array_agg(c.account_id), array_agg(c.person_id))
				from account.shared_former_choice f
				join viewing.choice c on c.account_id = f.account_id
				where f.import_run = :run and c.wished
				having count(*) > 0""").param("run", run).query((row, index) -> "").list();
	}

	/** Whose accounts a run of the closing closed. */
	List<AccountId> listClosed(long run) {
		return this.sql.sql("select account_id from account.shared_closed where run = :run")
			.param("run", run)
			.query((row, index) -> new AccountId(row.getLong(1)))
			.list();
	}

	/** Whether the account is open and its choice 「希望する」, which stays so until the transaction's end. */
	public boolean holdWish(AccountId account) {
		return this.sql.sql("""
				select c.wished from viewing.choice c
				join account.shared_account a on a.id = c.account_id and a.state = 'open'
				where c.account_id = :account and c.wished for share of c""")
			.param("account", account.value())
			.query(Boolean.class)
			.optional()
			.isPresent();
	}

	/** Turns the choice round; false if it is so already, or the account has just gone. */
	public boolean change(AccountId account, boolean wished) {
		return this.sql.sql("""
				insert into viewing.choice as c (account_id, person_id, wished)
				select a.id, a.person_id, :wished from account.shared_account a
				where a.id = :account and a.state = 'open' for key share of a
				on conflict (account_id) do update set wished = excluded.wished, chosen_at = now()
				where c.wished <> excluded.wished""")
			.param("account", account.value())
			.param("wished", wished)
			.update() == 1;
	}

	void remove(AccountId account) {
		this.sql.sql("delete from viewing.choice where account_id = :account").param("account", account.value()).update();
	}

}
