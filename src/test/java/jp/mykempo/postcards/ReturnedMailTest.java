package jp.mykempo.postcards;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.postcards.PostcardsOffice.Member;
import jp.mykempo.postcards.core.NextAction;
import jp.mykempo.postcards.core.ReturnOutcome.AlreadyNoted;
import jp.mykempo.postcards.core.ReturnOutcome.Noted;
import jp.mykempo.postcards.core.ReturnOutcome.NotInThePost;
import jp.mykempo.postcards.core.ReturnOutcome.WasDead;
import jp.mykempo.postcards.core.Settlement;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Cards that come back (O11): dead at once, with a next action until it is settled. */
class ReturnedMailTest {

	private final PostcardsOffice office = PostcardsOffice.in(TestDatabase.fresh());

	private final Member hanako = Member.of(MihonFamily.in(this.office.sql).hanako());

	@Test
	void aReturnedCardIsDeadAtOnce() {
		CardId card = this.office.posted(this.hanako);

		assertThat(this.office.noteReturn(card, ReturnReason.UNKNOWN_ADDRESS))
			.isEqualTo(new Noted(NextAction.EMPLOYER_MOVED));

		assertThat(this.office.used(card)).isFalse();
		assertThat(this.office.events).contains(new CardsReturned(card));
		CardStanding standing = this.office.standing(this.hanako).orElseThrow();
		assertThat(standing.shown()).isEqualTo(MemberCardState.CAME_BACK);
		assertThat(standing.returned()).isEqualTo(ReturnReason.UNKNOWN_ADDRESS);
		assertThat(this.office.noteReturn(card, ReturnReason.OTHER)).isEqualTo(new AlreadyNoted());
		assertThat(this.office.text("select state || reason from postcards.shared_ended where card_id = ?", card.value()))
			.isEqualTo("RETURNEDUNKNOWN_ADDRESS");
	}

	@Test
	void aCardThatWasVoidIsNotedWithNothingLeftToDo() {
		CardId card = this.office.posted(this.hanako);
		this.office.ordered(this.hanako);

		assertThat(this.office.noteReturn(card, ReturnReason.MOVED)).isEqualTo(new WasDead(CardState.VOID));
		assertThat(this.office.noteReturn(card, ReturnReason.MOVED)).isEqualTo(new AlreadyNoted());
		assertThat(unsettled()).isZero();
	}

	@Test
	void whatWasNotPostedOrIsUsedCannotComeBack() {
		CardId card = this.office.ordered(this.hanako);
		assertThat(this.office.noteReturn(card, ReturnReason.OTHER)).isEqualTo(new NotInThePost(CardState.ORDERED));
		this.office.print(card);
		this.office.post(card);
		this.office.used(card);

		assertThat(this.office.noteReturn(card, ReturnReason.OTHER)).isEqualTo(new NotInThePost(CardState.USED));
	}

	@Test
	void anEmployerThatMovedIsHeldAndTheNewCardWaits() {
		CardId card = this.office.posted(this.hanako);
		this.office.noteReturn(card, ReturnReason.MOVED);

		Settlement settlement = settle(NextAction.EMPLOYER_MOVED);

		assertThat(settlement).isInstanceOfSatisfying(Settlement.Followed.class,
				followed -> assertThat(followed.order()).isInstanceOf(OrderOutcome.Ordered.class));
		assertThat(this.office.standing(this.hanako).orElseThrow().shown()).isEqualTo(MemberCardState.WAITS_FOR_DESK);
		this.office.sql.sql("update membership.employer set address = '東京都見本区新町9-9' where name = '見本電子株式会社'").update();
		assertThat(this.office.standing(this.hanako).orElseThrow().shown()).isEqualTo(MemberCardState.ACCEPTED);
		assertThat(settle(NextAction.CLOSE)).isEqualTo(new Settlement.SettledBefore());
	}

	@Test
	void homeWantsASecondPerson() {
		CardId card = this.office.posted(this.hanako);
		this.office.noteReturn(card, ReturnReason.LEFT_EMPLOYER);

		settle(NextAction.HOME);

		assertThat(this.office.text("select state || requested_by from postcards.route_request where reason = ?", "電話で確認"))
			.isEqualTo("asked9");
		assertThat(this.office.standing(this.hanako).orElseThrow().route()).isEqualTo(Route.EMPLOYER);
	}

	@Test
	void askingTheMemberOrdersNothing() {
		CardId card = this.office.posted(this.hanako);
		assertThat(this.office.noteReturn(card, ReturnReason.REFUSED)).isEqualTo(new Noted(NextAction.CONTACT_MEMBER));

		assertThat(settle(NextAction.CONTACT_MEMBER)).isEqualTo(new Settlement.Settled());
		assertThat(unsettled()).isZero();
		assertThat(this.office.standing(this.hanako).orElseThrow().isOpen()).isFalse();
	}

	@Test
	void aCardFromAHomeNeverHoldsAnEmployer() {
		Member shigeru = Member
			.of(Family.in(this.office.sql).voluntaryContinuer().insured("小林　茂", "コバヤシ　シゲル", "1962-10-15"));

		assertThat(this.office.noteReturn(this.office.posted(shigeru), ReturnReason.UNKNOWN_ADDRESS))
			.isEqualTo(new Noted(NextAction.CONTACT_MEMBER));
	}

	/** Whoever approved the enquiry does not print the card that follows the one that came back either (T1). */
	@Test
	void whoApprovedTheEnquiryStaysKnown() {
		OrderOutcome first = this.office.order(new Order(CardKind.LOGIN_NOTICE, this.hanako.account(), this.hanako.person(),
				Origin.ENQUIRY, new StaffId(5), null, 77L));
		CardId card = ((OrderOutcome.Ordered) first).card();
		this.office.print(card);
		this.office.post(card);
		this.office.noteReturn(card, ReturnReason.OTHER);

		settle(NextAction.REORDER);

		assertThat(this.office.text("""
				select ordered_by || ' ' || approved_by from postcards.card where state = 'ORDERED' and person_id = ?""",
				this.hanako.person().value())).isEqualTo("9 5");
	}

	private Settlement settle(NextAction action) {
		long id = this.office.sql.sql("select id from postcards.returned_mail").query(Long.class).single();
		return this.office.tx.execute(status -> this.office.returnedMail.settle(id, action, new StaffId(9), "電話で確認"));
	}

	private long unsettled() {
		return this.office.sql.sql("select count(*) from postcards.returned_mail where settled_at is null")
			.query(Long.class)
			.single();
	}

}
