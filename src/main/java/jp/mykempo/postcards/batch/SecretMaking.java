package jp.mykempo.postcards.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.access.Hashing;
import jp.mykempo.access.Keys;
import jp.mykempo.postcards.PostedSecret;
import jp.mykempo.postcards.core.BatchKeys;
import jp.mykempo.postcards.core.BatchSeal;
import jp.mykempo.postcards.core.SecretMakers;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Makes the secrets of batches, a few cards at a time (K3): no connection is open while one is hashed, logins go
 * first, and a kill at any moment costs the few at most. Two nodes may do the same at once; the first one's stays.
 */
@Component
public class SecretMaking {

	private static final Logger log = LoggerFactory.getLogger(SecretMaking.class);

	/** Cards between two looks at the database. */
	static final int SLICE = 10;

	private static final int PAUSE_MILLIS = 20;

	private final UnfinishedBatches unfinished;

	private final BatchKeys batchKeys;

	private final Keys keys;

	private final SecretMakers makers;

	private final Hashing hashing;

	SecretMaking(UnfinishedBatches unfinished, BatchKeys batchKeys, Keys keys, SecretMakers makers, Hashing hashing) {
		this.unfinished = unfinished;
		this.batchKeys = batchKeys;
		this.keys = keys;
		this.makers = makers;
		this.hashing = hashing;
	}

	/** Makes what is missing in all batches; one without its key waits for a clerk. */
	public void makeAll() {
		for (UnfinishedBatches.Unfinished batch : this.unfinished.list()) {
			Optional<byte[]> key = this.batchKeys.find(batch.key());
			if (key.isEmpty()) {
				log.warn("The key of batch {} is gone; its page offers to make it again", batch.number());
				continue;
			}
			while (slice(batch, new BatchSeal(this.keys, key.get())) && !Thread.currentThread().isInterrupted()) {
				log.debug("Secrets of batch {} go on", batch.number());
			}
		}
	}

	/** Whether there may be more to do. */
	boolean slice(UnfinishedBatches.Unfinished batch, BatchSeal seal) {
		List<UnfinishedBatches.Secretless> cards = this.unfinished.cards(batch.id(), SLICE);
		if (cards.isEmpty()) {
			this.unfinished.finish(batch.id());
			return false;
		}
		List<UnfinishedBatches.Made> made = new ArrayList<>();
		for (UnfinishedBatches.Secretless card : cards) {
			PostedSecret secret = this.makers.of(card.kind()).make();
			made.add(new UnfinishedBatches.Made(card.id(), hash(secret), seal.seal(card.id(), secret.text())));
		}
		this.unfinished.keep(batch.id(), made);
		return true;
	}

	private String hash(PostedSecret secret) {
		Optional<String> verifier = this.hashing.hashIfNobodyWaits(secret.text());
		while (verifier.isEmpty()) {
			pause();
			verifier = this.hashing.hashIfNobodyWaits(secret.text());
		}
		return verifier.get();
	}

	private static void pause() {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("The site is closing; another node, or the next start, goes on", ex);
		}
	}

}
