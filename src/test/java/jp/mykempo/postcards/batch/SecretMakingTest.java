package jp.mykempo.postcards.batch;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Keys;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.PostcardsOffice.Member;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.postcards.core.BatchRoom;
import jp.mykempo.postcards.core.BatchSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static jp.mykempo.postcards.core.BatchRoom.KITAGAWA;
import static jp.mykempo.postcards.core.BatchRoom.OSAWA;
import static org.assertj.core.api.Assertions.assertThat;

/** Secrets are made slice by slice, by any node, and lost by no kill; keys live no longer than they are needed (K3). */
class SecretMakingTest {

	private final TestDatabase database = TestDatabase.fresh();

	private final Keys siteKeys = AccessFixtures.keys();

	@TempDir
	private Path folder;

	private BatchRoom room;

	private Member hanako;

	private Member taro;

	@BeforeEach
	void twoMembers() {
		this.room = new BatchRoom(this.database.app(), this.folder, this.siteKeys);
		MihonFamily mihon = MihonFamily.in(this.room.sql);
		this.hanako = Member.of(mihon.hanako());
		this.taro = Member.of(mihon.taro());
	}

	@Test
	void eachCardGetsASecretThatOpensAndVerifies() {
		CardId one = this.room.office.ordered(this.hanako);
		CardId other = this.room.office.ordered(this.taro);
		String batch = this.room.make(KITAGAWA, one, other);
		assertThat(this.room.stateOf(batch)).isEqualTo("making");

		SecretRoom.makeAll(this.room);
		SecretRoom.makeAll(this.room);

		assertThat(this.room.stateOf(batch)).isEqualTo("ready");
		assertThat(secret(one)).isNotEqualTo(secret(other)).matches("[A-HJ-NP-Z2-9]{12}");
		assertThat(SecretRoom.HASHING.verify(verifier(one), secret(one))).isTrue();
		assertThat(SecretRoom.HASHING.verify(verifier(one), secret(other))).isFalse();
	}

	@Test
	void whatOneNodeLeftUndoneAnotherFinishes() {
		CardId one = this.room.office.ordered(this.hanako);
		CardId other = this.room.office.ordered(this.taro);
		String batch = this.room.make(KITAGAWA, one, other);
		UnfinishedBatches unfinished = new UnfinishedBatches(this.room.sql);
		long id = unfinished.list().getFirst().id();
		unfinished.keep(id, List.of(new UnfinishedBatches.Made(one.value(), "of the first node", new byte[] { 1 })));
		unfinished.finish(id);
		assertThat(this.room.stateOf(batch)).as("one is missing").isEqualTo("making");

		SecretRoom.makeAll(new BatchRoom(this.database.app(), this.folder, this.siteKeys));

		assertThat(this.room.stateOf(batch)).isEqualTo("ready");
		assertThat(verifier(one)).as("made once").isEqualTo("of the first node");
		assertThat(verifier(other)).startsWith("$argon2id$");
	}

	@Test
	void aCardThatWasWithdrawnMeanwhileGetsNone() {
		CardId one = this.room.office.ordered(this.hanako);
		this.room.make(KITAGAWA, one);
		UnfinishedBatches unfinished = new UnfinishedBatches(this.room.sql);
		long batch = unfinished.list().getFirst().id();
		this.room.office.withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN);

		unfinished.keep(batch, List.of(new UnfinishedBatches.Made(one.value(), "late", new byte[] { 1 })));

		assertThat(this.room.office.count("select count(*) from postcards.card_secret where card_id = ?", one.value()))
			.isZero();
	}

	@Test
	void aBatchWithoutItsKeyWaitsForAClerk() {
		CardId one = this.room.office.ordered(this.hanako);
		String batch = this.room.make(KITAGAWA, one);
		this.room.keys.delete(new UnfinishedBatches(this.room.sql).list().getFirst().key());

		SecretRoom.makeAll(this.room);

		assertThat(this.room.stateOf(batch)).isEqualTo("making");
		assertThat(this.room.office.count("select count(*) from postcards.card_secret where card_id = ?", one.value()))
			.isZero();
	}

	@Test
	void ofTwoClerksWhoTakeTheSameOrderOneGetsIt() {
		CardId one = this.room.office.ordered(this.hanako);

		assertThat(this.room.tryMake(KITAGAWA, one)).isPresent();
		assertThat(this.room.tryMake(OSAWA, one)).isEmpty();
	}

	@Test
	void keysOfBatchesThatNeedNoneAreSwept() {
		String batch = this.room.make(KITAGAWA, this.room.office.ordered(this.hanako));
		UnfinishedBatches.Unfinished unfinished = new UnfinishedBatches(this.room.sql).list().getFirst();
		var beforeItsBatch = this.room.keys.create();
		Clock now = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(1));

		SecretRoom.sweep(this.room, now).sweep();
		assertThat(this.room.keys.has(unfinished.key())).isTrue();
		assertThat(this.room.keys.has(beforeItsBatch)).isTrue();

		this.room.sql.sql("update postcards.batch set state = 'spoilt', spoilt_by = 1, spoilt_at = now() where number = ?")
			.param(batch)
			.update();
		SecretRoom.sweep(this.room, now).sweep();
		assertThat(this.room.keys.has(unfinished.key())).isFalse();
		assertThat(this.room.keys.has(beforeItsBatch)).as("may yet get its batch").isTrue();

		SecretRoom.sweep(this.room, Clock.offset(now, Duration.ofHours(2))).sweep();
		assertThat(this.room.keys.has(beforeItsBatch)).isFalse();
	}

	private String secret(CardId card) {
		byte[] sealed = this.room.sql.sql("select sealed from postcards.card_secret where card_id = ?")
			.param(card.value())
			.query(byte[].class)
			.single();
		byte[] key = this.room.keys
			.find(this.room.sql.sql("select b.key_id from postcards.batch b join postcards.card c on c.batch_id = b.id where c.id = ?")
				.param(card.value())
				.query(java.util.UUID.class)
				.single())
			.orElseThrow();
		return new BatchSeal(this.siteKeys, key).open(card.value(), sealed).orElseThrow();
	}

	private String verifier(CardId card) {
		return this.room.office.text("select verifier from postcards.card_secret where card_id = ?", card.value());
	}

}
