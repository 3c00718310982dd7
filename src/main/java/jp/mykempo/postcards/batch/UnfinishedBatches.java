package jp.mykempo.postcards.batch;

import java.util.List;
import java.util.UUID;

import jp.mykempo.postcards.CardKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Batches whose secrets are not all made, and what is made of them. */
@Repository
class UnfinishedBatches {

	private final JdbcClient sql;

	UnfinishedBatches(JdbcClient sql) {
		this.sql = sql;
	}

	List<Unfinished> list() {
		return this.sql.sql("select id, number, key_id from postcards.batch where state = 'making' order by id")
			.query((row, index) -> new Unfinished(row.getLong("id"), row.getString("number"),
					row.getObject("key_id", UUID.class)))
			.list();
	}

	/** Cards of the batch that have no secret yet. */
	List<Secretless> cards(long batch, int most) {
		return this.sql.sql("""
				select c.id, c.kind from postcards.card c
				where c.batch_id = :batch and c.state = 'ORDERED'
					and not exists (select from postcards.card_secret s where s.card_id = c.id)
				order by c.id limit :most
				""")
			.param("batch", batch)
			.param("most", most)
			.query((row, index) -> new Secretless(row.getLong("id"), CardKind.valueOf(row.getString("kind"))))
			.list();
	}

	/** Keeps what was made for cards that are still in the batch; a card's first secret stays. */
	void keep(long batch, List<Made> made) {
		this.sql.sql("""
				with found as materialized (
					select c.id from postcards.card c
					where c.id = any (:cards) and c.batch_id = :batch and c.state = 'ORDERED'
						and exists (select from postcards.batch b where b.id = :batch and b.state = 'making')
					order by c.id for share of c
				)
				insert into postcards.card_secret (card_id, batch_id, verifier, sealed)
				select m.card_id, :batch, m.verifier, m.sealed
				from unnest(:cards, :verifiers, :copies) as m (card_id, verifier, sealed)
				join found on found.id = m.card_id
				on conflict (card_id) do nothing
				""")
			.param("batch", batch)
			.param("cards", made.stream().map(Made::card).toArray(Long[]::new))
			.param("verifiers", made.stream().map(Made::verifier).toArray(String[]::new))
			.param("copies", made.stream().map(Made::sealed).toArray(byte[][]::new))
			.update();
	}

	/** The batch can be printed, if really nothing is missing. */
	void finish(long batch) {
		this.sql.sql("""
				update postcards.batch b set state = 'ready', ready_at = now()
				where b.id = :batch and b.state = 'making' and not exists (
					select from postcards.card c
					where c.batch_id = b.id and c.state = 'ORDERED'
						and not exists (select from postcards.card_secret s where s.card_id = c.id))
				""").param("batch", batch).update();
	}

	/** A batch that is being made. */
	record Unfinished(long id, String number, UUID key) {
	}

	/** A card that needs a secret. */
	record Secretless(long id, CardKind kind) {
	}

	/** A secret that was made: what is kept of it. */
	record Made(long card, String verifier, byte[] sealed) {
	}

}
