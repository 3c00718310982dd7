package jp.mykempo.postcards.core;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import javax.sql.DataSource;

import jp.mykempo.access.Keys;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.PostcardsOffice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a node of the desk has for batches, over a test's database and folder, on 2026-11-22; several are several nodes,
 * or a restored copy.
 */
public final class BatchRoom {

	public static final StaffId KITAGAWA = new StaffId(1);

	public static final StaffId OSAWA = new StaffId(2);

	private static final Instant NOW = Instant.parse("2026-11-22T03:00:00Z");

	public static final Clock CLOCK = Clock.fixed(NOW, PeopleTime.JAPAN);

	public final PostcardsOffice office;

	public final JdbcClient sql;

	public final TransactionTemplate tx;

	public final AuditTrail trail;

	public final Keys siteKeys;

	public final BatchKeys keys;

	public final Batches batches;

	public final WaitingCards waiting;

	public final BatchMaking making;

	public BatchRoom(DataSource source, Path folder, Keys siteKeys) {
		this.office = new PostcardsOffice(source, NOW);
		this.sql = this.office.sql;
		this.tx = this.office.tx;
		this.trail = new AuditTrail(this.sql);
		this.siteKeys = siteKeys;
		this.keys = new BatchKeys(folder);
		this.batches = new Batches(this.sql);
		this.waiting = new WaitingCards(this.sql, CLOCK);
		this.making = new BatchMaking(this.batches, this.waiting, this.trail);
	}

	/** Makes a batch of these orders, without secrets yet; its number. */
	public Optional<String> tryMake(StaffId by, CardId... cards) {
		UUID key = this.keys.create();
		List<Long> ids = Stream.of(cards).map(CardId::value).toList();
		return this.tx.execute(status -> this.making.make(by, ids, key, null)).map(BatchMaking.Made::number);
	}

	public String make(StaffId by, CardId... cards) {
		return tryMake(by, cards).orElseThrow();
	}

	public String batchOf(CardId card) {
		return this.sql.sql("select b.number from postcards.card c join postcards.batch b on b.id = c.batch_id where c.id = ?")
			.param(card.value())
			.query(String.class)
			.optional()
			.orElse("");
	}

	public String stateOf(String batch) {
		return this.office.text("select state from postcards.batch where number = ?", batch);
	}

}
