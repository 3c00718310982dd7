package jp.mykempo.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The households of the tests are as the coverage master would hold them. */
class FamilyTest {

	private final JdbcClient sql = TestDatabase.fresh().sql();

	@Test
	void theMihonFamilySharesANumberOfItsOwn() {
		MihonFamily one = MihonFamily.in(this.sql);
		MihonFamily other = MihonFamily.in(this.sql);
		assertThat(one.sakura().number()).isEqualTo(one.hanako().number()).isNotEqualTo(other.hanako().number());
		assertThat(covered(one.hanako())).isEqualTo(1);
		assertThat(this.sql.sql("select count(*) from membership.shared_coverage where insured_person_id = :id")
			.param("id", one.hanako().id().value())
			.query(Long.class)
			.single()).isEqualTo(2);
	}

	@Test
	void aFamilyLosesItsCoverageOrGetsAnotherNumber() {
		Family family = Family.in(this.sql).voluntaryContinuer();
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		Someone renumbered = family.renumbered(shigeru, Family.newNumber(), LocalDate.of(2026, 4, 1), "RENUMBERED");
		assertThat(renumbered.id()).isEqualTo(shigeru.id());
		assertThat(covered(renumbered)).isEqualTo(1);
		family.loses(renumbered, LocalDate.of(2026, 9, 1), "DEATH");
		assertThat(covered(renumbered)).isZero();
		family.isProtected(renumbered);
	}

	private long covered(Someone person) {
		return this.sql.sql("""
				select count(*) from membership.shared_coverage
				where person_id = :id and number = :number and lost_on is null""")
			.param("id", person.id().value())
			.param("number", person.number().number())
			.query(Long.class)
			.single();
	}

}
