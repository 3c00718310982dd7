package jp.mykempo.postcards.printing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.access.Keys;
import jp.mykempo.postcards.core.Batch;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.postcards.core.BatchSeal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The copies of secrets that wait for printing: opened once, then erased. */
@Repository
class SealedSecrets {

	private final JdbcClient sql;

	private final Keys keys;

	private final BatchKeys batchKeys;

	SealedSecrets(JdbcClient sql, Keys keys, BatchKeys batchKeys) {
		this.sql = sql;
		this.keys = keys;
		this.batchKeys = batchKeys;
	}

	/** The secrets of these cards; empty if even one of them cannot be opened. */
	Optional<Map<Long, String>> open(Batch batch, List<Long> cards) {
		Optional<byte[]> key = this.batchKeys.find(batch.key());
		if (key.isEmpty()) {
			return Optional.empty();
		}
		BatchSeal seal = new BatchSeal(this.keys, key.get());
		Map<Long, String> secrets = new HashMap<>();
		this.sql.sql("select card_id, sealed from postcards.card_secret where batch_id = :batch and sealed is not null")
			.param("batch", batch.id())
			.query(row -> {
				long card = row.getLong("card_id");
				seal.open(card, row.getBytes("sealed")).ifPresent(secret -> secrets.put(card, secret));
			});
		return Optional.of(secrets).filter(all -> all.keySet().containsAll(cards));
	}

	/** Erases the copies; the verifiers stay until the batch is posted. */
	void erase(Batch batch) {
		this.sql.sql("update postcards.card_secret set sealed = null where batch_id = :batch")
			.param("batch", batch.id())
			.update();
	}

}
