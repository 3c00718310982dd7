package jp.mykempo.membership;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** C6, C7, Q7: which coverages a member sees of the own past, and what else of the past stays shut. */
class OwnCoveragesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String EMPLOYED = "EMPLOYED";

	private static final String VOLUNTARY = "VOLUNTARY_CONTINUATION";

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final Master master = new Master(sql);

	@ParameterizedTest
	@ValueSource(strings = { VOLUNTARY, "REEMPLOYED_AFTER_RETIREMENT", "MOVED_BETWEEN_COMPANIES" })
	void theThreeReasonsKeepThePast(String reason) {
		PersonId person = master.person();
		long old = master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		long now = master.insured(person, "900/7/00", "2024-04-01", reason);

		assertThat(seen(person)).containsExactly(old, now);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UNKNOWN", EMPLOYED, "RENUMBERED", "BECAME_DEPENDANT", "SPECIAL_RETIREE", "OTHER" })
	void anyOtherReasonDoesNot(String reason) {
		PersonId person = master.person();
		master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		long now = master.insured(person, "900/7/00", "2024-04-01", reason);

		assertThat(seen(person)).containsExactly(now);
	}

	@Test
	void notADayMayLieBetween() {
		PersonId person = master.person();
		master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		long now = master.insured(person, "900/7/00", "2024-04-02", VOLUNTARY);

		assertThat(seen(person)).containsExactly(now);
	}

	@Test
	void theSameNumberGoesOnWhateverTheReason() {
		PersonId person = master.person();
		long old = master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		long now = master.insured(person, "101/1/01", "2024-04-01", "OTHER");

		assertThat(seen(person)).containsExactly(old, now);
	}

	@Test
	void theSameNumberAfterADayBetweenDoesNot() {
		PersonId person = master.person();
		master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		long now = master.insured(person, "101/1/00", "2024-05-01", VOLUNTARY);

		assertThat(seen(person)).containsExactly(now);
	}

	@Test
	void anotherInsurersNumberIsAnotherNumber() {
		PersonId person = master.person();
		master.cover(new Master.Line(person, null, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED, Master.OTHER_INSURER));
		long now = master.insured(person, "101/1/00", "2024-04-01", EMPLOYED);

		assertThat(seen(person)).containsExactly(now);
	}

	@Test
	void aChainOfChangesIsFollowedToItsFirstBreak() {
		PersonId person = master.person();
		master.insured(person, "100/1/00", "2005-04-01..2010-04-01", EMPLOYED);
		long first = master.insured(person, "101/1/00", "2010-04-01..2018-04-01", "OTHER");
		long second = master.insured(person, "102/2/00", "2018-04-01..2024-04-01", "MOVED_BETWEEN_COMPANIES");
		long third = master.insured(person, "900/3/00", "2024-04-01", VOLUNTARY);

		assertThat(seen(person)).containsExactly(first, second, third);
	}

	@Test
	void aBreakInTheMiddleShutsAllBeforeIt() {
		PersonId person = master.person();
		master.insured(person, "101/1/00", "2010-04-01..2018-04-01", EMPLOYED);
		master.insured(person, "102/2/00", "2018-04-01..2024-03-31", "MOVED_BETWEEN_COMPANIES");
		long third = master.insured(person, "900/3/00", "2024-04-01", VOLUNTARY);

		assertThat(seen(person)).containsExactly(third);
	}

	@Test
	void aDependantFollowsTheInsuredPersonsReason() {
		PersonId mother = master.person();
		PersonId child = master.person();
		renumbered(mother, VOLUNTARY);
		long old = master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.dependant(child, mother, "900/7/01", "2024-04-01");

		assertThat(seen(child)).containsExactly(old, now);
	}

	@Test
	void aDependantsOwnReasonCountsForNothing() {
		PersonId mother = master.person();
		PersonId child = master.person();
		renumbered(mother, "OTHER");
		master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.cover(new Master.Line(child, mother, "900/7/01", "2024-04-01", VOLUNTARY, "06991236"));

		assertThat(seen(child)).containsExactly(now);
	}

	@Test
	void aDependantRecognisedADayLaterSeesNothingOfBefore() {
		PersonId mother = master.person();
		PersonId child = master.person();
		renumbered(mother, VOLUNTARY);
		master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.dependant(child, mother, "900/7/01", "2024-04-02");

		assertThat(seen(child)).containsExactly(now);
	}

	@Test
	void fromMotherToFatherIsAnotherNumberWhateverTheFathersReason() {
		PersonId mother = master.person();
		PersonId father = master.person();
		PersonId child = master.person();
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.insured(father, "101/5/00", "2010-04-01..2024-04-01", EMPLOYED);
		master.insured(father, "900/7/00", "2024-04-01", VOLUNTARY);
		master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.dependant(child, father, "900/7/01", "2024-04-01");

		assertThat(seen(child)).containsExactly(now);
	}

	@Test
	void whoWasADependantAndIsInsuredNowBeginsAnew() {
		PersonId mother = master.person();
		PersonId child = master.person();
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.insured(child, "102/9/00", "2024-04-01", "MOVED_BETWEEN_COMPANIES");

		assertThat(seen(child)).containsExactly(now);
	}

	@Test
	void nothingAfterLossAndNothingBeforeTheBeginning() {
		PersonId person = master.person();
		master.insured(person, "101/1/00", "2010-04-01..2026-11-22", EMPLOYED);

		assertThat(seen(person)).isEmpty();
		assertThat(seen(person, TODAY.minusDays(1))).hasSize(1);
		assertThat(seen(person, LocalDate.of(2010, 3, 31))).isEmpty();
	}

	@Test
	void aCoverageThatBeginsTomorrowShowsOnlyTomorrow() {
		PersonId person = master.person();
		long now = master.insured(person, "101/1/00", "2010-04-01..2026-11-23", EMPLOYED);
		long soon = master.insured(person, "900/7/00", "2026-11-23", VOLUNTARY);

		assertThat(seen(person)).containsExactly(now);
		assertThat(seen(person, TODAY.plusDays(1))).containsExactly(now, soon);
	}

	private void renumbered(PersonId person, String reason) {
		master.insured(person, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		master.insured(person, "900/7/00", "2024-04-01", reason);
	}

	private List<Long> seen(PersonId person) {
		return seen(person, TODAY);
	}

	private List<Long> seen(PersonId person, LocalDate day) {
		return sql.sql("select coverage_id from membership.shared_own_coverages(?, ?) order by acquired_on")
			.params(person.value(), day)
			.query(Long.class)
			.list();
	}

}
