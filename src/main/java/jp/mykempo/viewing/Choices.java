package jp.mykempo.viewing;

import java.time.OffsetDateTime;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The choices, one an account. */
@Repository
class Choices {

	private final JdbcClient sql;

	Choices(JdbcClient sql) {
		this.sql = sql;
	}

	/** The account's choice; an account that never made one sees nothing. */
	Choice get(AccountId account) {
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

	/** Turns the choice round; false if it is so already, or the account has just gone. */
	boolean change(AccountId account, boolean wished) {
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
