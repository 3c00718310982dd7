package jp.mykempo.postcards;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jp.mykempo.TestDatabase;
import jp.mykempo.access.Together;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.OrderOutcome.Ordered;
import jp.mykempo.postcards.PostcardsOffice.Member;
import org.junit.jupiter.api.RepeatedTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Two nodes at the same moment: each change of a card happens once (K4, I4, I5). */
class OrderingRacesTest {

	private static final TestDatabase database = TestDatabase.fresh();

	/** The second an hour ahead: expiry and limits are the database's. */
	private final List<PostcardsOffice> nodes = List.of(PostcardsOffice.in(database),
			new PostcardsOffice(database.app(), Instant.parse("2026-11-22T04:00:00Z")));

	private final PostcardsOffice office = this.nodes.getFirst();

	private final Member hanako = Member.of(MihonFamily.in(this.office.sql).hanako());

	@RepeatedTest(5)
	void twoNodesOrderOneCard() throws Exception {
		List<OrderOutcome> outcomes = together(node -> node.order(this.hanako.wish()));

		assertThat(outcomes).hasSize(8).filteredOn(Ordered.class::isInstance).hasSize(1);
		assertThat(open()).isOne();
	}

	@RepeatedTest(5)
	void oneInThePostIsFollowedByOneCard() throws Exception {
		CardId first = this.office.posted(this.hanako);

		together(node -> node.order(this.hanako.wish()));

		assertThat(this.office.state(first)).isEqualTo("VOID");
		assertThat(open()).isOne();
		assertThat(this.office.history(first)).isEqualTo("ORDERED PRINTED POSTED VOID");
	}

	/** Somebody posts each card the moment it is there, so that all requests could go through but for the limit. */
	@RepeatedTest(3)
	void theFourthRequestDoesNotSlipThrough() throws Exception {
		together(node -> {
			for (int i = 0; i < 3; i++) {
				if (node.order(this.hanako.wish()) instanceof Ordered(CardId card)) {
					node.print(card);
					node.post(card);
				}
			}
			return null;
		});

		assertThat(this.office.count("select count(*) from postcards.card where person_id = ?",
				this.hanako.person().value())).isEqualTo(3);
	}

	@RepeatedTest(5)
	void aCardIsUsedOnceOrVoid() throws Exception {
		CardId card = this.office.posted(this.hanako);
		AtomicInteger turn = new AtomicInteger();

		List<Boolean> won = together(node -> turn.getAndIncrement() % 2 == 0 ? node.used(card)
				: node.withdraw(this.hanako, Withdrawal.DESK) == 1);

		assertThat(won).filteredOn(it -> it).hasSize(1);
		assertThat(Set.of("USED", "VOID")).contains(this.office.state(card));
	}

	@RepeatedTest(5)
	void whatIsWithdrawnWhileItIsPrintedIsPulled() throws Exception {
		CardId card = this.office.ordered(this.hanako);
		AtomicInteger turn = new AtomicInteger();

		Together.run(2, () -> {
			int own = turn.getAndIncrement();
			return own == 0 ? tryToPrint(card) : this.nodes.get(1).withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN);
		});

		assertThat(this.office.state(card)).isEqualTo("VOID");
		long printed = this.office.count("select count(*) from postcards.card_history where to_state = 'PRINTED' and card_id = ?",
				card.value());
		assertThat(this.office.count("select count(*) from postcards.pull where card_id = ?", card.value())).isEqualTo(printed);
	}

	/** An import holds the printed card while the member withdraws, and carries the order on to a new one. */
	@RepeatedTest(2)
	void whatAnImportCarriesOnMeanwhileIsWithdrawnToo() throws Exception {
		CardId card = this.office.ordered(this.hanako);
		this.office.print(card);

		CompletableFuture<Integer> withdrawn = this.office.tx.execute(status -> {
			this.office.sql.sql("update membership.person set is_protected = true where id = ?")
				.param(this.hanako.person().value())
				.update();
			this.office.recheck.all(LocalDate.parse("2026-11-22"));
			CompletableFuture<Integer> withdrawing = CompletableFuture
				.supplyAsync(() -> this.nodes.get(1).withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN));
			awaitLock();
			return withdrawing;
		});

		assertThat(withdrawn.get(10, TimeUnit.SECONDS)).isOne();
		assertThat(open()).isZero();
	}

	private void awaitLock() {
		while (this.office.count("select count(*) from pg_locks where granted = ?", false) == 0) {
			Thread.onSpinWait();
		}
	}

	private int tryToPrint(CardId card) {
		return this.office.tx.execute(status -> this.office.sql.sql("select state from postcards.card where id = ? for update")
			.param(card.value())
			.query(String.class)
			.single()
			.equals("ORDERED") ? (int) this.office.print(card) : 0);
	}

	private <T> List<T> together(Act<T> act) throws Exception {
		AtomicInteger turn = new AtomicInteger();
		return Together.run(8, () -> act.on(this.nodes.get(turn.getAndIncrement() % 2)));
	}

	private long open() {
		return this.office.count("select count(*) from postcards.card where state = 'ORDERED' and person_id = ?",
				this.hanako.person().value());
	}

	/** Something that one of the nodes does. */
	interface Act<T> {

		T on(PostcardsOffice node);

	}

}
