package jp.mykempo.postcards;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.PostcardsOffice.Member;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database refuses, whoever writes (K4, T1, V6). */
class CardRulesTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private final PostcardsOffice office = PostcardsOffice.in(database);

	private final Someone person = MihonFamily.in(this.office.sql).hanako();

	private final Member hanako = Member.of(this.person);

	@ParameterizedTest
	@EnumSource(CardState.class)
	void onlyTheTablesMovesAreMade(CardState from) {
		String made = Arrays.stream(CardState.values())
			.filter(to -> to != from && moves(from, to))
			.map(Enum::name)
			.collect(Collectors.joining(" "));

		assertThat(made).isEqualTo(from.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" ")));
	}

	@Test
	void aCardBeginsAsOrdered() {
		assertThatThrownBy(() -> this.office.sql.sql("""
				insert into postcards.card (kind, state, account_id, person_id, origin, ended_at, ended_for)
				values ('LOGIN_NOTICE', 'VOID', 1, ?, 'WISH', now(), 'DESK')""").param(this.person.id().value()).update())
			.hasStackTraceContaining("a card begins as ORDERED");
	}

	@Test
	void nobodyHasTwoOpenCardsOfAKind() {
		this.office.ordered(this.hanako);

		assertThatThrownBy(() -> insert(PostcardsOffice.newAccount())).hasStackTraceContaining("card_open");
	}

	@Test
	void theHistoryIsOnlyAddedTo() {
		this.office.ordered(this.hanako);

		for (String statement : List.of("update postcards.card_history set actor = 'x'", "delete from postcards.card_history",
				"delete from postcards.transition")) {
			assertThatThrownBy(() -> this.office.sql.sql(statement).update()).hasStackTraceContaining("permission denied");
		}
	}

	@Test
	void whoOrderedACardNeitherPrintsNorPostsIt() {
		OrderOutcome outcome = this.office.order(new Order(CardKind.VIEWING_PASSWORD, this.hanako.account(),
				this.hanako.person(), Origin.DESK, new StaffId(5), "窓口", null));
		CardId card = ((OrderOutcome.Ordered) outcome).card();
		long batch = this.office.print(card);

		assertThatThrownBy(() -> postedBy(batch, card, 5)).hasStackTraceContaining("neither prints nor posts");
		postedBy(batch, card, 2);
		assertThat(this.office.state(card)).isEqualTo("POSTED");
	}

	@Test
	void nothingIsPostedBeforeWhatIsToBePulled() {
		CardId card = this.office.ordered(this.hanako);
		long batch = this.office.print(card);
		this.office.withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN);

		assertThatThrownBy(() -> postedBy(batch, card, 2)).hasStackTraceContaining("posted whole");
		this.office.sql.sql("update postcards.pull set ticked_by = 2, ticked_at = now() where batch_id = ?").param(batch).update();
		postedBy(batch, card, 2);
	}

	@Test
	void anotherWayWantsTwoOfTheStaffAndAnUnprintedCard() {
		CardId card = this.office.ordered(this.hanako);
		String request = """
				insert into postcards.route_request (card_id, route, reason, state, requested_by, decided_by, decided_at)
				values (?, 'HOME', '長期休業', 'approved', ?, ?, now())""";

		assertThatThrownBy(() -> this.office.sql.sql(request).param(card.value()).param(1).param(1).update())
			.hasStackTraceContaining("route_four_eyes");
		this.office.print(card);
		assertThatThrownBy(() -> this.office.sql.sql(request).param(card.value()).param(1).param(2).update())
			.hasStackTraceContaining("not waiting to be printed");
	}

	private boolean moves(CardState from, CardState to) {
		this.office.print(this.office.ordered(Member.of(MihonFamily.in(this.office.sql).taro())));
		Member member = new Member(this.person.id(), PostcardsOffice.newAccount());
		CardId card = this.office.ordered(member);
		reach(card, from);
		try {
			move(card, to);
			return true;
		}
		catch (DataIntegrityViolationException refused) {
			assertThat(refused).hasStackTraceContaining("a card does not go from " + from + " to " + to);
			return false;
		}
		finally {
			this.office.withdraw(member, Withdrawal.DESK);
			forget(card);
		}
	}

	/** So that the next one is not the fourth request. */
	private void forget(CardId card) {
		this.office.sql.sql("update postcards.card set ordered_at = ordered_at - interval '40 days' where id = ?")
			.param(card.value())
			.update();
	}

	private void reach(CardId card, CardState state) {
		if (state != CardState.ORDERED) {
			this.office.print(card);
		}
		if (Stream.of(CardState.POSTED, CardState.USED, CardState.RETURNED, CardState.LAPSED).anyMatch(state::equals)) {
			this.office.post(card);
		}
		if (state.next().isEmpty()) {
			move(card, state);
		}
	}

	private void move(CardId card, CardState to) {
		switch (to) {
			case POSTED -> this.office.post(card);
			case PRINTED, ORDERED, USED, VOID, RETURNED, LAPSED -> this.office.sql.sql("""
					update postcards.card set state = ?, moved_for = 'DESK', route = 'COUNTER', control_number = id,
						batch_id = coalesce(batch_id, (select max(id) from postcards.batch))
					where id = ?""").param(to.name()).param(card.value()).update();
		}
	}

	private void postedBy(long batch, CardId card, long staff) {
		this.office.tx.executeWithoutResult(status -> {
			if (this.office.state(card).equals("PRINTED")) {
				this.office.post(card);
			}
			this.office.sql.sql("update postcards.batch set state = 'posted', posted_by = ?, posted_at = now() where id = ?")
				.param(staff)
				.param(batch)
				.update();
		});
	}

	private void insert(AccountId account) {
		this.office.sql.sql("insert into postcards.card (kind, account_id, person_id, origin) values ('VIEWING_PASSWORD', ?, ?, 'WISH')")
			.param(account.value())
			.param(this.person.id().value())
			.update();
	}

}
