package jp.mykempo.postcards;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.OrderOutcome.AlreadyOpen;
import jp.mykempo.postcards.OrderOutcome.Ordered;
import jp.mykempo.postcards.OrderOutcome.TooMany;
import jp.mykempo.postcards.PostcardsOffice.Member;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ordering, withdrawing and following a card (V3-V6, K4). */
class OrderingTest {

	private static final TestDatabase database = TestDatabase.fresh();

	private final PostcardsOffice office = PostcardsOffice.in(database);

	private final Member hanako = Member.of(MihonFamily.in(this.office.sql).hanako());

	@Test
	void aWishOrdersACardAndTellsAboutWhen() {
		CardId card = this.office.ordered(this.hanako);

		CardStanding standing = this.office.standing(this.hanako).orElseThrow();
		assertThat(standing.card()).isEqualTo(card);
		assertThat(standing.state()).isEqualTo(CardState.ORDERED);
		assertThat(standing.shown()).isEqualTo(MemberCardState.ACCEPTED);
		assertThat(standing.route()).isEqualTo(Route.EMPLOYER);
		assertThat(standing.employerName()).isEqualTo("見本電子株式会社");
		assertThat(this.office.events).hasSize(1).first().isInstanceOf(CardOrdered.class);
	}

	@Test
	void whileOneIsUnderWayNothingIsOrdered() {
		CardId card = this.office.ordered(this.hanako);
		assertThat(this.office.order(this.hanako.wish())).isInstanceOfSatisfying(AlreadyOpen.class,
				open -> assertThat(open.standing().card()).isEqualTo(card));

		this.office.print(card);
		assertThat(this.office.order(this.hanako.wish())).isInstanceOfSatisfying(AlreadyOpen.class,
				open -> assertThat(open.standing().state()).isEqualTo(CardState.PRINTED));
		assertThat(this.office.history(card)).isEqualTo("ORDERED PRINTED");
	}

	@Test
	void oneInThePostIsVoidAtOnceAndANewOneIsOrdered() {
		CardId first = this.office.ordered(this.hanako);
		this.office.print(first);
		this.office.post(first);

		CardId second = this.office.ordered(this.hanako);

		assertThat(this.office.state(first)).isEqualTo("VOID");
		assertThat(this.office.state(second)).isEqualTo("ORDERED");
		assertThat(this.office.used(first)).isFalse();
		assertThat(this.office.text("select ended_for from postcards.card where id = ?", first.value()))
			.isEqualTo("ORDERED_ANEW");
	}

	@Test
	void theFourthRequestInThirtyDaysIsTheDesks() {
		for (int i = 0; i < 3; i++) {
			CardId card = this.office.ordered(this.hanako);
			this.office.print(card);
			this.office.post(card);
		}

		assertThat(this.office.order(this.hanako.wish())).isInstanceOf(TooMany.class);
		assertThat(this.office.standing(this.hanako).orElseThrow().state()).isEqualTo(CardState.POSTED);
		Order byDesk = new Order(CardKind.VIEWING_PASSWORD, this.hanako.account(), this.hanako.person(), Origin.DESK,
				new StaffId(7), "窓口で本人確認", null);
		assertThat(this.office.order(byDesk)).isInstanceOf(Ordered.class);
		assertThat(this.office.text("select purpose from audit.entry where person_id = ? and purpose is not null",
				this.hanako.person().value())).isEqualTo("窓口で本人確認");
	}

	@Test
	void requestsOlderThanThirtyDaysDoNotCount() {
		for (int i = 0; i < 3; i++) {
			CardId card = this.office.ordered(this.hanako);
			this.office.print(card);
			this.office.post(card);
		}
		this.office.sql.sql("update postcards.card set ordered_at = ordered_at - interval '31 days' where person_id = ?")
			.param(this.hanako.person().value())
			.update();

		assertThat(this.office.order(this.hanako.wish())).isInstanceOf(Ordered.class);
	}

	@Test
	void aCardOfAFormerAccountGivesWay() {
		CardId former = this.office.ordered(this.hanako);
		long batch = this.office.print(former);
		Member again = new Member(this.hanako.person(), PostcardsOffice.newAccount());

		CardId card = this.office.ordered(again);

		assertThat(this.office.state(former)).isEqualTo("VOID");
		assertThat(this.office.state(card)).isEqualTo("ORDERED");
		assertThat(this.office.count("select count(*) from postcards.pull where batch_id = ?", batch)).isOne();
	}

	@Test
	void withdrawingTakesOutWhatIsNotUsed() {
		CardId card = this.office.ordered(this.hanako);
		long batch = this.office.print(card);

		assertThat(this.office.withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN)).isOne();

		assertThat(this.office.state(card)).isEqualTo("VOID");
		assertThat(this.office.text("select reason from postcards.pull where batch_id = ?", batch)).isEqualTo("WISH_WITHDRAWN");
		assertThat(this.office.count("select count(*) from postcards.card_secret where card_id = ?", card.value())).isZero();
		assertThat(this.office.withdraw(this.hanako, Withdrawal.WISH_WITHDRAWN)).isZero();
	}

	@Test
	void whatIsUsedStays() {
		CardId card = this.office.ordered(this.hanako);
		this.office.print(card);
		assertThat(this.office.used(card)).isFalse();
		this.office.post(card);

		assertThat(this.office.used(card)).isTrue();
		assertThat(this.office.used(card)).isFalse();
		assertThat(this.office.withdraw(this.hanako, Withdrawal.ACCOUNT_DELETED)).isZero();
		assertThat(this.office.history(card)).isEqualTo("ORDERED PRINTED POSTED USED");
	}

	@Test
	void existingChoicesAreOrderedInSets() {
		MihonFamily mihon = MihonFamily.in(this.office.sql);
		AccountId first = PostcardsOffice.newAccount();
		AccountId second = PostcardsOffice.newAccount();
		Long[] accounts = { first.value(), second.value(), this.hanako.account().value() };
		Long[] persons = { mihon.taro().id().value(), mihon.sakura().id().value(), this.hanako.person().value() };
		this.office.ordered(this.hanako);

		assertThat(this.office.sql.sql("select postcards.shared_order_all('VIEWING_PASSWORD', :accounts, :persons)")
			.param("accounts", accounts)
			.param("persons", persons)
			.query(Long.class)
			.single()).isEqualTo(2);
		assertThat(this.office.postcards.standing(second, CardKind.VIEWING_PASSWORD)).isPresent();
	}

	@Test
	void kindsDoNotStandInEachOthersWay() {
		this.office.ordered(this.hanako);

		assertThat(this.office.order(new Order(CardKind.LOGIN_NOTICE, this.hanako.account(), this.hanako.person(),
				Origin.ENQUIRY, new StaffId(7), null, 12L))).isInstanceOf(Ordered.class);
	}

	@Test
	void fiveWorkingDaysWithHolidays() {
		this.office.ordered(this.hanako);
		this.office.sql.sql("update postcards.card set ordered_at = '2026-11-22 13:48+09' where person_id = ?")
			.param(this.hanako.person().value())
			.update();

		CardStanding standing = this.office.standing(this.hanako).orElseThrow();
		assertThat(standing.expectedPosting()).isEqualTo(LocalDate.of(2026, 11, 30));
		assertThat(standing.likelyArrival()).isEqualTo(LocalDate.of(2026, 12, 7));
		assertThat(List.of(standing.isOpen(), standing.times().printed() == null)).containsOnly(true);
	}

}
