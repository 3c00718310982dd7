package jp.mykempo.people;

import java.util.concurrent.atomic.AtomicLong;

import jp.mykempo.access.Hashing;
import jp.mykempo.journeys.Site;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.postcards.Postcards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A login notice (F6) that has been posted, without the desk that printed it: for tests that begin with the postcard in
 * the member's hand. {@code PostedNotice notice = PostedNotice.to(site, account, person); notice.secret()}
 */
public record PostedNotice(CardId card, long batch, String secret) {

	private static final AtomicLong batches = new AtomicLong();

	/** Ordered, printed and posted at once. */
	public static PostedNotice to(Site site, AccountId account, PersonId person) {
		CardId card = order(site, account, person);
		PostedSecret secret = PostedSecret.random();
		return new PostedNotice(card, post(site, card, secret), secret.printed());
	}

	/** Ordered only. */
	public static CardId order(Site site, AccountId account, PersonId person) {
		Order order = new Order(CardKind.LOGIN_NOTICE, account, person, Origin.ENQUIRY, new StaffId(1), null, null);
		return site.bean(TransactionTemplate.class)
			.execute(status -> ((OrderOutcome.Ordered) site.bean(Postcards.class).order(order)).card());
	}

	/** Prints and posts what was ordered, as the desk would, in one transaction; the batch. */
	public static long post(Site site, CardId card, PostedSecret secret) {
		String verifier = site.bean(Hashing.class).hash(secret.text());
		JdbcClient sql = site.bean(JdbcClient.class);
		return site.bean(TransactionTemplate.class).execute(status -> {
			long batch = print(sql, card, verifier);
			sql.sql("""
					update postcards.card set state = 'POSTED', moved_by = 's:1', moved_for = null,
						lapses_at = now() + interval '21 days' where id = ?""").param(card.value()).update();
			site.publish(new CardsPosted(batch));
			sql.sql("delete from postcards.card_secret where card_id = ?").param(card.value()).update();
			return batch;
		});
	}

	/** Puts it onto paper, in a batch of its own. */
	public static long print(JdbcClient sql, CardId card, String verifier) {
		long batch = sql.sql("""
				insert into postcards.batch (number, state, made_by, ready_at, printed_by, printed_at)
				values ('20200101-' || ?, 'printed', 2, now(), 2, now()) returning id""")
			.param(batches.incrementAndGet())
			.query(Long.class)
			.single();
		sql.sql("""
				update postcards.card k set state = 'PRINTED', moved_by = 's:2', moved_for = null, batch_id = :batch,
					control_number = '20200101-' || :batch || '-1', route = w.route,
					employer_id = case w.route when 'EMPLOYER' then w.employer_id end,
					address_hash = case w.route when 'HOME' then md5(w.postal_code || w.address) end
				from postcards.waiting(current_date) w
				where k.id = :card and w.card_id = k.id""").param("batch", batch).param("card", card.value()).update();
		sql.sql("insert into postcards.card_secret (card_id, batch_id, verifier) values (?, ?, ?)")
			.param(card.value())
			.param(batch)
			.param(verifier)
			.update();
		return batch;
	}

}
