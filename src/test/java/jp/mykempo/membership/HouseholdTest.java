package jp.mykempo.membership;

import java.time.LocalDate;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.PersonId;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** C4, C6, V2, W5, X6: whose coverage and expenses an insured person sees, and for which days. */
class HouseholdTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final String EMPLOYED = "EMPLOYED";

	private final JdbcClient sql = TestDatabase.fresh().sql();

	private final Master master = new Master(sql);

	private final HouseholdObjections objections = new HouseholdObjections(sql);

	private final PersonId mother = master.person();

	private final PersonId child = master.person();

	@Test
	void theFamilyUnderOneNumber() {
		long own = master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		long other = master.dependant(child, mother, "101/1/01", "2012-04-01");

		assertThat(household(mother)).containsExactly(seen(mother, own, "2010-04-01", null, true),
				seen(child, other, "2012-04-01", null, false));
	}

	@Test
	void aDependantHasNoHousehold() {
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.dependant(child, mother, "101/1/01", "2012-04-01");

		assertThat(household(child)).isEmpty();
	}

	@Test
	void protectedOnesAreLeftOut() {
		long own = master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.dependant(child, mother, "101/1/01", "2012-04-01");
		master.isProtected(child);

		assertThat(household(mother)).containsExactly(seen(mother, own, "2010-04-01", null, true));
	}

	@Test
	void aProtectedInsuredPersonSeesTheOwnRows() {
		long own = master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		long other = master.dependant(child, mother, "101/1/01", "2012-04-01");
		master.isProtected(mother);
		objections.object(mother);

		assertThat(household(mother)).containsExactly(seen(mother, own, "2010-04-01", null, true),
				seen(child, other, "2012-04-01", null, false));
	}

	@Test
	void whoObjectsIsLeftOutUntilItIsTakenBack() {
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.dependant(child, mother, "101/1/01", "2012-04-01");

		assertThat(objections.object(child)).isTrue();
		assertThat(objections.object(child)).isFalse();
		assertThat(objections.stands(child)).isTrue();
		assertThat(persons(mother)).containsExactly(mother);

		assertThat(objections.withdraw(child)).isTrue();
		assertThat(objections.withdraw(child)).isFalse();
		assertThat(objections.stands(child)).isFalse();
		assertThat(persons(mother)).containsExactly(mother, child);
	}

	@Test
	void aChildThatLeftShowsForItsDays() {
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		long other = master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long own = master.insured(child, "102/9/00", "2024-04-01", EMPLOYED);

		assertThat(household(mother)).element(1).isEqualTo(seen(child, other, "2012-04-01", "2024-04-01", false));
		assertThat(household(child)).containsExactly(seen(child, own, "2024-04-01", null, true));
	}

	@Test
	void twoInsuredPersonsInTurnSeeTheirOwnTime() {
		PersonId father = master.person();
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);
		master.insured(father, "101/5/00", "2010-04-01", EMPLOYED);
		long first = master.dependant(child, mother, "101/1/01", "2012-04-01..2020-04-01");
		long then = master.dependant(child, father, "101/5/01", "2020-04-01");

		assertThat(household(mother)).element(1).isEqualTo(seen(child, first, "2012-04-01", "2020-04-01", false));
		assertThat(household(mother)).hasSize(2);
		assertThat(household(father)).element(1).isEqualTo(seen(child, then, "2020-04-01", null, false));
		assertThat(household(father)).hasSize(2);
	}

	@Test
	void theFamilysPastUnderTheFormerNumberIsSeenWhereTheOwnIs() {
		master.insured(mother, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		master.insured(mother, "900/7/00", "2024-04-01", "VOLUNTARY_CONTINUATION");
		master.dependant(child, mother, "101/1/01", "2012-04-01..2020-04-01");

		assertThat(persons(mother)).containsExactly(mother, mother, child);
	}

	@Test
	void theFamilysPastIsShutWhereTheOwnIs() {
		master.insured(mother, "101/1/00", "2010-04-01..2024-04-01", EMPLOYED);
		master.insured(mother, "900/7/00", "2024-04-01", "OTHER");
		master.dependant(child, mother, "101/1/01", "2012-04-01..2024-04-01");
		long now = master.dependant(child, mother, "900/7/01", "2024-04-01");

		assertThat(household(mother)).hasSize(2).contains(seen(child, now, "2024-04-01", null, false));
	}

	@Test
	void eachCoverageOnceAndOnlyForDaysOfTheInsuredPerson() {
		master.insured(mother, "101/1/00", "2010-04-01..2018-04-01", EMPLOYED);
		master.insured(mother, "101/1/00", "2019-04-01..2022-04-01", EMPLOYED);
		master.insured(mother, "101/1/00", "2022-04-01", EMPLOYED);
		long other = master.dependant(child, mother, "101/1/01", "2012-04-01");

		assertThat(household(mother)).hasSize(3).contains(seen(child, other, "2019-04-01", null, false));
	}

	@Test
	void strangersUnderTheNumberBeforeAreNotFamily() {
		PersonId stranger = master.person();
		PersonId strangersChild = master.person();
		master.insured(stranger, "101/1/00", "2000-04-01..2010-04-01", EMPLOYED);
		master.dependant(strangersChild, stranger, "101/1/01", "2000-04-01..2010-04-01");
		master.insured(mother, "101/1/00", "2010-04-01", EMPLOYED);

		assertThat(persons(mother)).containsExactly(mother);
	}

	@Test
	void nothingAfterLoss() {
		master.insured(mother, "101/1/00", "2010-04-01..2026-11-22", EMPLOYED);
		master.dependant(child, mother, "101/1/01", "2012-04-01..2026-11-22");

		assertThat(household(mother)).isEmpty();
	}

	private List<PersonId> persons(PersonId insured) {
		return household(insured).stream().map(Seen::person).toList();
	}

	private List<Seen> household(PersonId insured) {
		return sql.sql("select * from membership.shared_household(?, ?) order by insured desc, acquired_on")
			.params(insured.value(), TODAY)
			.query((row, number) -> new Seen(new PersonId(row.getLong("person_id")), row.getLong("coverage_id"),
					row.getObject("acquired_on", LocalDate.class), row.getObject("lost_on", LocalDate.class),
					row.getBoolean("insured")))
			.list();
	}

	private static Seen seen(PersonId person, long coverage, String from, String until, boolean insured) {
		return new Seen(person, coverage, LocalDate.parse(from), until == null ? null : LocalDate.parse(until), insured);
	}

	private record Seen(PersonId person, long coverage, LocalDate from, LocalDate until, boolean insured) {
	}

}
