package jp.mykempo.account.core;

import java.util.Collection;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardOrdered;
import jp.mykempo.postcards.CardsLapsed;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.CardsReturned;
import jp.mykempo.postcards.CardsWithdrawn;
import jp.mykempo.postcards.OrderRefused;
import jp.mykempo.postcards.Postcards;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The one-time passwords of posted login notices (K5): taken over when a batch is posted, in its transaction. What worked
 * before works on until the first use; from then on the posted one is the account's password, until an own one is set or
 * a day is over (docs/adr/0012).
 * <p>
 * Order of locks, here as everywhere: account, card, one-time password.
 */
@Repository
public class OneTimePasswords {

	private final JdbcClient sql;

	private final Postcards postcards;

	public OneTimePasswords(JdbcClient sql, Postcards postcards) {
		this.sql = sql;
		this.postcards = postcards;
	}

	/** What wrong tries of it are counted for: a stranger who makes the password stop does not stop the postcard. */
	public static String subject(AccountId account) {
		return "notice:" + account.value();
	}

	/**
	 * Uses it for the first time: it takes the place of the password, and the address is to be confirmed. Joins the
	 * caller's transaction.
	 *
	 * @param verifier what it was compared with
	 * @return false where it died, or was used, or the account was closed since it was compared
	 */
	public boolean begin(AccountId account, CardId card, String verifier) {
		boolean begun = isStill(account, card, verifier) && this.postcards.used(card);
		if (begun) {
			takeOver(account, card);
		}
		return begun;
	}

	/** The account stays as it is from here to the end of the transaction. */
	private boolean isStill(AccountId account, CardId card, String verifier) {
		boolean open = this.sql.sql("select 1 from account.account where id = :id and state = 'open' for no key update")
			.param("id", account.value())
			.query(Integer.class)
			.optional()
			.isPresent();
		return open && this.sql.sql("""
				select exists (select from account.one_time_password
					where account_id = :id and card_id = :card and verifier = :verifier and lapses_at > now())""")
			.param("id", account.value())
			.param("card", card.value())
			.param("verifier", verifier)
			.query(Boolean.class)
			.single();
	}

	private void takeOver(AccountId account, CardId card) {
		this.sql.sql("""
				with used as (
					delete from account.one_time_password where account_id = :id and card_id = :card returning verifier)
				update account.account
				set password_hash = used.verifier, password_until = now() + interval '24 hours', address_due = true
				from used where id = :id""")
			.param("id", account.value())
			.param("card", card.value())
			.update();
	}

	/** They are dead: the accounts are closed or gone, or their cards were withdrawn. */
	public void withdraw(Collection<AccountId> accounts) {
		this.sql.sql("delete from account.one_time_password where account_id = any (:ids)")
			.param("ids", accounts.stream().map(AccountId::value).toArray(Long[]::new))
			.update();
	}

	@EventListener
	void on(CardsPosted posted) {
		this.sql.sql("""
				insert into account.one_time_password (account_id, card_id, verifier, lapses_at)
				select card.account_id, card.card_id, card.verifier, card.lapses_at
				from postcards.shared_posted card
				join account.account a on a.id = card.account_id and a.state = 'open'
				where card.batch_id = :batch and card.kind = :kind and card.verifier is not null
				order by card.account_id
				on conflict (account_id) do update
				set card_id = excluded.card_id, verifier = excluded.verifier, lapses_at = excluded.lapses_at""")
			.param("batch", posted.batch())
			.param("kind", CardKind.LOGIN_NOTICE.name())
			.update();
	}

	/** From the order of another one on the former is dead (V6). */
	@EventListener
	void on(CardOrdered ordered) {
		if (ordered.kind() == CardKind.LOGIN_NOTICE) {
			requireOpen(ordered.account());
			this.sql.sql("delete from account.one_time_password where account_id = :id and card_id <> :card")
				.param("id", ordered.account().value())
				.param("card", ordered.card().value())
				.update();
		}
	}

	/** Nobody but the member of an open account is sent an ID. */
	private void requireOpen(AccountId account) {
		this.sql.sql("select 1 from account.account where id = ? and state = 'open' for key share")
			.param(account.value())
			.query(Integer.class)
			.optional()
			.orElseThrow(OrderRefused::new);
	}

	@EventListener
	void on(CardsWithdrawn withdrawn) {
		this.sql.sql("""
				delete from account.one_time_password
				where card_id in (select card_id from postcards.shared_withdrawn where run = :run)""")
			.param("run", withdrawn.run())
			.update();
	}

	@EventListener
	void on(CardsReturned returned) {
		this.sql.sql("delete from account.one_time_password where card_id = :card")
			.param("card", returned.card().value())
			.update();
	}

	@EventListener
	void on(CardsLapsed lapsed) {
		this.sql.sql("""
				delete from account.one_time_password
				where card_id in (select card_id from postcards.shared_ended where run = :run)""")
			.param("run", lapsed.run())
			.update();
	}

	/** Forgets what nobody used in time, whatever became of its card; called by a job. */
	int removeLapsed() {
		return this.sql.sql("delete from account.one_time_password where lapses_at <= now()").update();
	}

}
