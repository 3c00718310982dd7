package jp.mykempo.mail.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import jp.mykempo.mail.AddressBounced;
import jp.mykempo.mail.TestMail;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** I7: every mail is sent at least once and with one Message-ID however often; two workers never take the same letter. */
class LetterDeliveryTest {

	private final TestMail mail = new TestMail();

	private final List<String> carried = Collections.synchronizedList(new ArrayList<>());

	@Test
	void whatIsDueIsHandedOverAndItsTextErased() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.carried).isEqualTo(this.mail.messageIds());
		assertThat(this.mail.states()).containsExactly("handed_over");
		assertThat(count("sealed is null and handed_over_at is not null and next_attempt_at is null")).isEqualTo(1);
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.carried).hasSize(1);
	}

	@Test
	void twoWorkersNeverCarryTheSameLetter() throws Exception {
		IntStream.range(0, 200).forEach(i -> this.mail.add(TestMail.letter("member" + i + "@example.jp")));
		CountDownLatch start = new CountDownLatch(1);
		try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
			for (int i = 0; i < 4; i++) {
				workers.submit(() -> {
					start.await();
					worker(new Carriage.Taken()).deliverDue();
					return null;
				});
			}
			start.countDown();
			workers.shutdown();
			assertThat(workers.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
		}
		assertThat(this.carried).hasSize(200).containsExactlyInAnyOrderElementsOf(this.mail.messageIds());
		assertThat(this.mail.states()).containsOnly("handed_over");
	}

	@Test
	void aWorkerThatDiesAfterSendingLeavesALetterThatIsSentAgainWithTheSameMessageId() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		LetterDelivery dying = new LetterDelivery(this.mail.letters, letter -> {
			this.carried.add(letter.messageId());
			throw new OutOfMemoryError("killed");
		}, this.mail.bounced);
		try {
			dying.deliverDue();
		}
		catch (OutOfMemoryError killed) {
			assertThat(this.mail.states()).containsExactly("waiting");
		}
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.carried).as("another worker keeps off during the lease").hasSize(1);
		this.mail.letTimePass();
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.carried).hasSize(2).containsOnly(this.mail.messageIds().getFirst());
		assertThat(this.mail.states()).containsExactly("handed_over");
	}

	@Test
	void waitsGrowUntilTheLetterIsGivenUp() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		for (int minutes : new int[] { 1, 5, 15, 60, 240, 240 }) {
			worker(new Carriage.NotNow("451 4.3.0")).deliverDue();
			assertThat(this.mail.states()).containsExactly("deferred");
			assertThat(count("round(extract(epoch from next_attempt_at - now()) / 60) = " + minutes)).isEqualTo(1);
			this.mail.letTimePass();
		}
		this.mail.database.sql().sql("update mail.letter set created_at = now() - interval '48 hours'").update();
		worker(new Carriage.NotNow("451 4.3.0")).deliverDue();
		assertThat(this.mail.states()).containsExactly("failed");
		assertThat(count("sealed is null and ended_at is not null and reply = '451 4.3.0'")).isEqualTo(1);
		assertThat(this.mail.bounces).isEmpty();
	}

	@Test
	void anAddressRefusedForGoodIsToldInTheSameTransaction() {
		this.mail.add(TestMail.letter("Nobody@example.jp"));
		worker(new Carriage.AddressRefused("550 5.1.1")).deliverDue();
		assertThat(this.mail.states()).containsExactly("bounced");
		assertThat(this.mail.bounces).extracting(AddressBounced::about, AddressBounced::addressKey)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("m:12", "nobody@example.jp"));
	}

	@Test
	void whenNobodyIsThereTheOthersAreGivenBackUntried() {
		IntStream.range(0, 12).forEach(i -> this.mail.add(TestMail.letter("member" + i + "@example.jp")));
		worker(new Carriage.NobodyThere()).deliverDue();
		assertThat(this.carried).hasSize(1);
		assertThat(count("attempts = 1 and state = 'deferred'")).isEqualTo(1);
		assertThat(count("attempts = 0 and state = 'waiting'")).isEqualTo(11);
		this.mail.letTimePass();
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.mail.states()).containsOnly("handed_over");
	}

	@Test
	void whileAMailServerHangsNoTransactionIsOpenAndLettersAreWritten() throws Exception {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		CountDownLatch reached = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		Thread worker = Thread.ofPlatform().start(() -> new LetterDelivery(this.mail.letters, letter -> {
			reached.countDown();
			awaitQuietly(end);
			return new Carriage.Taken();
		}, this.mail.bounced).deliverDue());
		assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
		assertThat(this.mail.database.sql().sql("""
				select count(*) from pg_stat_activity
				where datname = current_database() and state like 'idle in transaction%'""").query(Integer.class).single())
			.isZero();
		this.mail.add(TestMail.letter("taro@example.jp"));
		end.countDown();
		worker.join(10_000);
		assertThat(this.mail.states()).containsExactly("handed_over", "handed_over");
	}

	@Test
	void aLetterThatCannotBeOpenedWaitsAndTheOthersGoTheirWay() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		this.mail.add(TestMail.letter("taro@example.jp"));
		this.mail.database.sql().sql("update mail.letter set sealed = 'xxxx' where id = 1").update();
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.mail.states()).containsExactly("waiting", "handed_over");
		this.mail.letTimePass();
		this.mail.database.sql().sql("update mail.letter set created_at = now() - interval '49 hours'").update();
		worker(new Carriage.Taken()).deliverDue();
		assertThat(this.mail.states()).containsExactly("failed", "handed_over");
	}

	@Test
	void theBellSendsAtOnceAndSurvivesAFailure() throws Exception {
		CountDownLatch handedOver = new CountDownLatch(2);
		LetterDelivery delivery = new LetterDelivery(this.mail.letters, letter -> {
			handedOver.countDown();
			if (handedOver.getCount() == 1) {
				throw new IllegalStateException("once");
			}
			return new Carriage.Taken();
		}, this.mail.bounced);
		try (DeliveryBell bell = new DeliveryBell(delivery)) {
			this.mail.add(TestMail.letter("hanako@example.jp"));
			bell.letterAdded();
			while (handedOver.getCount() == 2) {
				Thread.onSpinWait();
			}
			this.mail.add(TestMail.letter("taro@example.jp"));
			bell.letterAdded();
			assertThat(handedOver.await(10, TimeUnit.SECONDS)).isTrue();
		}
	}

	private static void awaitQuietly(CountDownLatch end) {
		try {
			end.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void addressesAreForgottenSomeWeeksLater() {
		this.mail.add(TestMail.letter("hanako@example.jp"));
		this.mail.add(TestMail.letter("taro@example.jp"));
		worker(new Carriage.Taken()).deliverDue();
		this.mail.add(TestMail.letter("waiting@example.jp"));
		this.mail.database.sql()
			.sql("update mail.letter set handed_over_at = now() - interval '31 days' where address = 'hanako@example.jp'")
			.update();
		assertThat(this.mail.letters.forgetAddresses(java.time.Duration.ofDays(30))).isEqualTo(1);
		assertThat(count("address is null and state = 'handed_over'")).isEqualTo(1);
	}

	private LetterDelivery worker(Carriage answer) {
		return new LetterDelivery(this.mail.letters, letter -> {
			this.carried.add(letter.messageId());
			return answer;
		}, this.mail.bounced);
	}

	private int count(String condition) {
		return this.mail.database.sql().sql("select count(*) from mail.letter where " + condition).query(Integer.class)
			.single();
	}

}
