package jp.mykempo.postcards;

import java.time.LocalDate;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import jp.mykempo.postcards.PostcardsOffice.Member;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the master's changes do to open cards (V6): void, onto the 抜き取り一覧, and the order carried on where it stands. */
class RecheckTest {

	private final PostcardsOffice office = PostcardsOffice.in(TestDatabase.fresh());

	private final Family family = Family.in(this.office.sql);

	private final Someone ken = this.family.insured("試田　健", "タメシダ　ケン", "1985-02-03");

	private final Member member = Member.of(this.ken);

	private final CardId card = this.office.ordered(this.member);

	@Test
	void whatStillHoldsStays() {
		this.office.print(this.card);

		assertThat(this.office.recheck("2026-11-22")).isZero();
		assertThat(audited()).isZero();
	}

	@Test
	void anOrderOfWhoIsNotCoveredIsVoid() {
		this.family.loses(this.ken, LocalDate.of(2026, 11, 23), "LEFT_EMPLOYMENT");

		assertThat(this.office.recheck("2026-11-22")).isZero();
		assertThat(this.office.recheck("2026-11-23")).isOne();
		assertThat(ended(this.card)).isEqualTo("COVERAGE_LOST");
		assertThat(pulled()).isZero();
		assertThat(audited()).isOne();
	}

	@Test
	void aPrintedCardOfWhoIsNotCoveredIsPulledAndNotOrderedAgain() {
		long batch = this.office.print(this.card);
		this.family.loses(this.ken, LocalDate.of(2026, 11, 22), "DEATH");

		assertThat(this.office.recheck("2026-11-22")).isOne();

		assertThat(this.office.text("select reason from postcards.pull where batch_id = ?", batch)).isEqualTo("COVERAGE_LOST");
		assertThat(this.office.standing(this.member).orElseThrow().state()).isEqualTo(CardState.VOID);
		assertThat(this.office.count("select count(*) from postcards.card_secret where card_id = ?", this.card.value()))
			.isZero();
	}

	@Test
	void anotherNumberMakesItVoid() {
		this.office.print(this.card);
		this.family.renumbered(this.ken, Family.newNumber(), LocalDate.of(2026, 11, 22), "VOLUNTARY_CONTINUATION");

		assertThat(this.office.recheck("2026-11-22")).isOne();

		assertThat(ended(this.card)).isEqualTo("RENUMBERED");
		assertThat(this.office.standing(this.member).orElseThrow().isOpen()).isFalse();
	}

	@Test
	void aCorrectedNumberDoesNot() {
		this.office.print(this.card);
		this.office.sql.sql("update membership.coverage set number = '8', number_key = '8' where person_id = ?")
			.param(this.ken.id().value())
			.update();

		assertThat(this.office.recheck("2026-11-22")).isZero();
	}

	@Test
	void aChangeOfEmployerReplacesAPrintedCardAndLeavesAnOrder() {
		EmployerId other = Family.newEmployer(this.office.sql, "サンプル電機株式会社");
		works(other);
		assertThat(this.office.recheck("2026-11-22")).isZero();
		assertThat(this.office.standing(this.member).orElseThrow().employerName()).isEqualTo("サンプル電機株式会社");

		this.office.print(this.card);
		works(Family.newEmployer(this.office.sql, "株式会社テスト物流"));

		assertThat(this.office.recheck("2026-11-22")).isOne();

		assertThat(ended(this.card)).isEqualTo("EMPLOYER_CHANGED");
		CardStanding standing = this.office.standing(this.member).orElseThrow();
		assertThat(standing.state()).isEqualTo(CardState.ORDERED);
		assertThat(standing.employerName()).isEqualTo("株式会社テスト物流");
		assertThat(this.office.count("select replaces from postcards.card where id = ?", standing.card().value()))
			.isEqualTo(this.card.value());
		assertThat(pulled()).isOne();
	}

	@Test
	void protectionTakesTheCardOutAndTheOrderWaitsForStaff() {
		this.office.print(this.card);
		this.family.isProtected(this.ken);

		assertThat(this.office.recheck("2026-11-22")).isOne();

		assertThat(ended(this.card)).isEqualTo("PROTECTED");
		assertThat(this.office.standing(this.member).orElseThrow().shown()).isEqualTo(MemberCardState.WAITS_FOR_DESK);
		assertThat(this.office.standing(this.member).orElseThrow().expectedPosting()).isNull();
	}

	@Test
	void aCardToAHomeFollowsTheMove() {
		approveHome();
		this.office.print(this.card);
		assertThat(this.office.recheck("2026-11-22")).isZero();
		this.office.sql.sql("update membership.person set address = '東京都見本区転居町4-5-6' where id = ?")
			.param(this.ken.id().value())
			.update();

		assertThat(this.office.recheck("2026-11-22")).isOne();
		assertThat(ended(this.card)).isEqualTo("ADDRESS_CHANGED");
	}

	@Test
	void aCardOverTheCounterBearsNothingThatCouldChange() {
		approve("COUNTER");
		this.office.print(this.card);
		this.family.isProtected(this.ken);
		works(Family.newEmployer(this.office.sql, "株式会社テスト物流"));

		assertThat(this.office.recheck("2026-11-22")).isZero();
	}

	@Test
	void aBatchIsCheckedAlone() {
		long batch = this.office.print(this.card);
		Someone aoi = this.family.dependant("試田　葵", "タメシダ　アオイ", "1986-02-03", "妻");
		CardId another = this.office.ordered(Member.of(aoi));
		this.family.loses(aoi, LocalDate.of(2026, 11, 22), "NO_LONGER_DEPENDANT");
		this.family.isProtected(this.ken);

		assertThat(this.office.tx.<Integer>execute(status -> this.office.recheck.batch(batch, LocalDate.of(2026, 11, 22))))
			.isOne();
		assertThat(this.office.state(another)).isEqualTo("ORDERED");
	}

	@Test
	void whatIsInThePostStays() {
		this.office.print(this.card);
		this.office.post(this.card);
		this.family.loses(this.ken, LocalDate.of(2026, 11, 22), "LEFT_EMPLOYMENT");

		assertThat(this.office.recheck("2026-11-22")).isZero();
		assertThat(this.office.withdraw(this.member, Withdrawal.COVERAGE_LOST)).isZero();
		assertThat(this.office.withdraw(this.member, Withdrawal.ACCOUNT_DELETED)).isOne();
	}

	private void approveHome() {
		approve("HOME");
	}

	private void approve(String route) {
		this.office.sql.sql("""
				insert into postcards.route_request (card_id, route, reason, state, requested_by, decided_by, decided_at)
				values (?, ?, '長期休業', 'approved', 1, 2, now())""").param(this.card.value()).param(route).update();
	}

	private void works(EmployerId employer) {
		this.office.sql.sql("update membership.coverage set employer_id = ? where person_id = ?")
			.param(employer.value())
			.param(this.ken.id().value())
			.update();
	}

	private String ended(CardId which) {
		return this.office.text("select ended_for from postcards.card where id = ?", which.value());
	}

	private long pulled() {
		return this.office.sql.sql("select count(*) from postcards.pull").query(Long.class).single();
	}

	private long audited() {
		return this.office.count("select count(*) from audit.entry where act = ?", "postcards-rechecked");
	}

}
