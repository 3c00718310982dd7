package jp.mykempo.viewing;

import java.util.concurrent.atomic.AtomicLong;

import jp.mykempo.access.Hashing;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.people.Registered;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.PostedSecret;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings viewing passwords to members of the tests, as the desk and the post would: prints and posts the card that is
 * under way, each in a batch of its own, and says what stood on it.
 * <pre>PostedSecret secret = new PostRound(site).to(hanako);</pre>
 */
public final class PostRound {

	private static final AtomicLong numbers = new AtomicLong(500_000);

	private final Site site;

	private final JdbcClient sql;

	public PostRound(Site site) {
		this.site = site;
		this.sql = site.sql();
	}

	/** Wishes, orders and posts. */
	public PostedSecret to(Registered member) {
		wish(member.account(), member.person().id().value());
		return post(member.account());
	}

	/** A choice of 「希望する」 with a card under way. */
	public void wish(AccountId account, long person) {
		this.sql.sql("""
				insert into viewing.choice (account_id, person_id, wished) values (:account, :person, true)
				on conflict (account_id) do update set wished = true""")
			.param("account", account.value())
			.param("person", person)
			.update();
		this.sql.sql("select postcards.shared_order_all('VIEWING_PASSWORD', array[:account], array[:person])")
			.param("account", account.value())
			.param("person", person)
			.query(Long.class)
			.single();
	}

	/** Prints and posts the card that is under way. */
	public PostedSecret post(AccountId account) {
		PostedSecret secret = PostedSecret.random();
		long batch = print(account, secret);
		post(batch);
		return secret;
	}

	/** Prints the card; the batch that it lies in. */
	public long print(AccountId account, PostedSecret secret) {
		long batch = this.sql.sql("""
				insert into postcards.batch (number, state, made_by, ready_at, printed_by, printed_at)
				values ('20261122-' || ?, 'printed', 1, now(), 1, now()) returning id""")
			.param(numbers.incrementAndGet())
			.query(Long.class)
			.single();
		long card = this.sql.sql("""
				update postcards.card set state = 'PRINTED', moved_by = 's:1', moved_for = null, batch_id = :batch,
					control_number = :batch || '-1', route = 'COUNTER'
				where account_id = :account and kind = 'VIEWING_PASSWORD' and state = 'ORDERED' returning id""")
			.param("batch", batch)
			.param("account", account.value())
			.query(Long.class)
			.single();
		this.sql.sql("insert into postcards.card_secret (card_id, batch_id, verifier) values (?, ?, ?)")
			.param(card)
			.param(batch)
			.param(this.site.bean(Hashing.class).hash(secret.text()))
			.update();
		return batch;
	}

	/** Posts the batch: what is still to be posted of it lives from now on. */
	public void post(long batch) {
		this.site.bean(TransactionTemplate.class).executeWithoutResult(status -> {
			JdbcClient sql = this.site.bean(JdbcClient.class);
			sql.sql("select id from postcards.card where batch_id = ? order by id for update").param(batch).query().listOfRows();
			sql.sql("""
					update postcards.card set state = 'POSTED', moved_by = 's:1', moved_for = null,
						lapses_at = now() + interval '180 days'
					where batch_id = ? and state = 'PRINTED'""").param(batch).update();
			this.site.publish(new CardsPosted(batch));
			sql.sql("delete from postcards.card_secret where batch_id = ?").param(batch).update();
		});
	}

}
