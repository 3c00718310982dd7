package jp.mykempo.postcards.dispatch;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.Family;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsPosted;
import jp.mykempo.postcards.Order;
import jp.mykempo.postcards.OrderOutcome;
import jp.mykempo.postcards.Origin;
import jp.mykempo.postcards.Withdrawal;
import jp.mykempo.postcards.batch.SecretRoom;
import jp.mykempo.postcards.core.BatchRoom;
import jp.mykempo.postcards.core.HouseholdWithCards;
import jp.mykempo.postcards.core.PostcardProperties;
import jp.mykempo.postcards.printing.PrintRoom;
import org.junit.jupiter.api.Test;

import static jp.mykempo.postcards.core.BatchRoom.KITAGAWA;
import static jp.mykempo.postcards.core.BatchRoom.OSAWA;
import static org.assertj.core.api.Assertions.assertThat;

/** No card that must not be posted is posted, whatever happens at the same moment on another node (V6, O2, T1). */
class DispatchTest extends HouseholdWithCards {

	@Test
	void aPostedBatchTellsOthersAndKeepsNothing() {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = printed(card);

		assertThat(post(OSAWA, batch)).isEqualTo(new DispatchOutcome.Posted(1));

		assertThat(this.room.office.state(card)).isEqualTo("POSTED");
		assertThat(this.room.stateOf(batch)).isEqualTo("posted");
		assertThat(this.room.office.events).hasAtLeastOneElementOfType(CardsPosted.class);
		assertThat(this.room.office.count("select count(*) from postcards.card_secret where ? = 1", 1)).isZero();
		assertThat(this.room.office
			.text("select (lapses_at - posted_at)::text from postcards.card where id = ?", card.value())).isEqualTo("180 days");
		assertThat(post(OSAWA, batch)).isInstanceOf(DispatchOutcome.NotPrinted.class);
	}

	@Test
	void whatWasWithdrawnMustBePulledFirst() {
		CardId kept = this.room.office.ordered(this.hanako);
		CardId pulled = this.room.office.ordered(this.taro);
		String batch = printed(kept, pulled);
		this.room.office.withdraw(this.taro, Withdrawal.WISH_WITHDRAWN);

		assertThat(post(OSAWA, batch)).isEqualTo(new DispatchOutcome.ToBePulled(1));
		List<PullList.Pull> pulls = pulls(batch);
		assertThat(pulls).extracting(PullList.Pull::name).containsExactly("見本　太郎");
		tick(batch, pulls.getFirst().id());

		assertThat(post(OSAWA, batch)).isEqualTo(new DispatchOutcome.Posted(1));
		assertThat(this.room.office.state(kept)).isEqualTo("POSTED");
		assertThat(this.room.office.state(pulled)).isEqualTo("VOID");
	}

	@Test
	void whatTheMasterSaysNowCountsAtPostingToo() {
		CardId kept = this.room.office.ordered(this.hanako);
		CardId hidden = this.room.office.ordered(this.taro);
		String batch = printed(kept, hidden);
		Family.in(this.room.sql).isProtected(this.mihon.taro());

		assertThat(post(OSAWA, batch)).isEqualTo(new DispatchOutcome.ToBePulled(1));

		assertThat(this.room.office.state(hidden)).as("in the list though the posting did not happen").isEqualTo("VOID");
		assertThat(pulls(batch)).extracting(PullList.Pull::name).as("no name of a protected member").containsOnlyNulls();
	}

	@Test
	void whoOrderedDoesNotPost() {
		CardId card = ((OrderOutcome.Ordered) this.room.office.order(new Order(CardKind.VIEWING_PASSWORD,
				this.hanako.account(), this.hanako.person(), Origin.DESK, KITAGAWA, "lost", null)))
			.card();
		String batch = this.room.make(OSAWA, card);
		print(batch);

		assertThat(post(KITAGAWA, batch)).isInstanceOf(DispatchOutcome.OwnOrders.class);
		assertThat(post(OSAWA, batch)).isInstanceOf(DispatchOutcome.Posted.class);
	}

	@Test
	void aWithdrawalUnderWayIsWaitedFor() throws Exception {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = printed(card);
		BatchRoom otherNode = anotherNode();
		CountDownLatch withdrawn = new CountDownLatch(1);
		CompletableFuture<Void> withdrawal = CompletableFuture.runAsync(() -> otherNode.tx.executeWithoutResult(status -> {
			otherNode.office.postcards.withdraw(List.of(this.hanako.account()), Withdrawal.WISH_WITHDRAWN);
			withdrawn.countDown();
			pause();
		}));
		withdrawn.await();

		assertThat(post(OSAWA, batch)).isEqualTo(new DispatchOutcome.ToBePulled(1));
		withdrawal.join();
		assertThat(this.room.office.state(card)).isEqualTo("VOID");
	}

	@Test
	void aWithdrawalDuringThePostingFindsTheCardPosted() throws Exception {
		CardId card = this.room.office.ordered(this.hanako);
		String batch = printed(card);
		BatchRoom otherNode = anotherNode();
		CountDownLatch posting = new CountDownLatch(1);
		CompletableFuture<Void> post = CompletableFuture.runAsync(() -> otherNode.tx.executeWithoutResult(status -> {
			dispatch(otherNode).post(batch, OSAWA);
			posting.countDown();
			pause();
		}));
		posting.await();

		this.room.office.withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN);
		post.join();

		assertThat(this.room.office.history(card)).isEqualTo("ORDERED PRINTED POSTED VOID");
		assertThat(pulls(batch)).as("nothing to pull: it is in the post, and its secret dead").isEmpty();
	}

	private static void pause() {
		try {
			Thread.sleep(300);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String printed(CardId... cards) {
		String batch = this.room.make(KITAGAWA, cards);
		print(batch);
		return batch;
	}

	private void print(String batch) {
		SecretRoom.makeAll(this.room);
		SecretRoom.makeAll(this.room);
		PrintRoom.print(this.room, batch, OSAWA);
	}

	private DispatchOutcome post(StaffId by, String batch) {
		return this.room.tx.execute(status -> dispatch(this.room).post(batch, by));
	}

	private void tick(String batch, long pull) {
		this.room.tx.execute(status -> new Pulling(this.room.batches, new PullList(this.room.sql), this.room.trail)
			.tick(batch, List.of(pull), KITAGAWA));
	}

	private List<PullList.Pull> pulls(String batch) {
		return new PullList(this.room.sql)
			.list(this.room.office.count("select id from postcards.batch where number = ?", batch));
	}

	private static Dispatch dispatch(BatchRoom room) {
		return new Dispatch(room.batches, room.office.recheck, new PullList(room.sql),
				new PostedCards(room.sql, PostcardProperties.DEFAULTS, BatchRoom.CLOCK), room.trail, room.office.events::add);
	}

}
