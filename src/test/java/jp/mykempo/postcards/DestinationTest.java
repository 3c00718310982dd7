package jp.mykempo.postcards;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a person's card goes on a day, and why it does not (V3, V6, O11, X6). */
class DestinationTest {

	private final JdbcClient sql = TestDatabase.fresh().sql();

	@Test
	void anEmployedPersonsCardGoesByTheEmployer() {
		assertThat(destination(MihonFamily.in(this.sql).hanako(), null))
			.isEqualTo("EMPLOYER - 見本電子株式会社 1000005 東京都見本区丸の内1-1-1");
	}

	@Test
	void aDependantsCardGoesByTheInsuredPersonsEmployer() {
		assertThat(destination(MihonFamily.in(this.sql).sakura(), null)).startsWith("EMPLOYER - 見本電子株式会社");
	}

	@Test
	void aVoluntaryContinuersCardAndTheFamilysGoHome() {
		Family family = Family.in(this.sql).voluntaryContinuer();
		Someone shigeru = family.insured("小林　茂", "コバヤシ　シゲル", "1962-10-15");
		Someone hideko = family.dependant("小林　秀子", "コバヤシ　ヒデコ", "1963-01-20", "妻");
		update("update membership.person set postal_code = null, address = null where id = ?", hideko);

		assertThat(destination(shigeru, null)).isEqualTo("HOME - null 1000991 東京都見本区桜見町1-2-3");
		assertThat(destination(hideko, null)).isEqualTo("HOME - null 1000991 東京都見本区桜見町1-2-3");

		family.isProtected(shigeru);
		assertThat(destination(hideko, null)).startsWith("HOME NO_ADDRESS");
	}

	@Test
	void aProtectedPersonsCardWaitsForStaffAndGoesOverTheCounterOnly() {
		Family family = Family.in(this.sql);
		Someone yui = family.insured("見本　結", "ミホン　ユイ", "1990-02-03");
		family.isProtected(yui);

		assertThat(destination(yui, null)).startsWith("null PROTECTED").endsWith("null null");
		assertThat(destination(yui, "HOME")).startsWith("null PROTECTED").endsWith("null null");
		assertThat(destination(yui, "COUNTER")).startsWith("COUNTER -").endsWith("null null");
	}

	@Test
	void twoOfTheStaffMaySendItHome() {
		assertThat(destination(MihonFamily.in(this.sql).hanako(), "HOME"))
			.isEqualTo("HOME - 見本電子株式会社 1000991 東京都見本区桜見町1-2-3");
	}

	@Test
	void coverageIsThatOfTheDay() {
		Family family = Family.in(this.sql);
		Someone taku = family.insured("見本　拓", "ミホン　タク", "1985-02-03");
		family.loses(taku, java.time.LocalDate.of(2026, 11, 22), "LEFT_EMPLOYMENT");

		assertThat(destination(taku, null)).startsWith("null NOT_COVERED");
	}

	@Test
	void anEmployerWithoutAddressOrOnHoldWaits() {
		EmployerId employer = Family.newEmployer(this.sql, "株式会社みほん精機");
		Someone ken = Family.in(this.sql).at(employer).insured("試田　健", "タメシダ　ケン", "1985-02-03");
		this.sql.sql("""
				insert into postcards.hold (employer_id, reason, postal_code, address, held_by)
				select id, 'MOVED', postal_code, address, 1 from membership.employer where id = ?""").param(employer.value()).update();
		assertThat(destination(ken, null)).startsWith("EMPLOYER HOLD");

		this.sql.sql("update membership.employer set address = '東京都見本区新町9-9' where id = ?").param(employer.value()).update();
		assertThat(destination(ken, null)).startsWith("EMPLOYER - 株式会社みほん精機");

		this.sql.sql("update membership.employer set address = null where id = ?").param(employer.value()).update();
		assertThat(destination(ken, null)).startsWith("EMPLOYER NO_ADDRESS");
	}

	private void update(String statement, Someone person) {
		this.sql.sql(statement).param(person.id().value()).update();
	}

	private String destination(Someone person, String wished) {
		return this.sql.sql("""
				select route, coalesce(why_not, '-') as why_not, employer_name, postal_code, address
				from postcards.destination(:person, '2026-11-22', :wished)""")
			.param("person", person.id().value())
			.param("wished", wished, java.sql.Types.VARCHAR)
			.query((row, index) -> row.getString("route") + " " + row.getString("why_not") + " "
					+ row.getString("employer_name") + " " + row.getString("postal_code") + " " + row.getString("address"))
			.single();
	}

}
