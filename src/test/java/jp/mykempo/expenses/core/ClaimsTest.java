package jp.mykempo.expenses.core;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;

import jp.mykempo.TestDatabase;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.SymbolNumber;
import jp.mykempo.kernel.Yen;
import jp.mykempo.people.Family;
import jp.mykempo.people.Someone;
import jp.mykempo.people.Treatment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/** C4, C6, W5: whose claims of which months an insured person sees. */
class ClaimsTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final YearMonth AUGUST = YearMonth.of(2026, 8);

	private static final JdbcClient sql = TestDatabase.fresh().sql();

	private final Claims claims = new Claims(sql);

	private Family family;

	private Someone hanako;

	private Someone sakura;

	@BeforeEach
	void family() {
		this.family = Family.in(sql);
		this.hanako = this.family.insured("見本　花子", "ミホン　ハナコ", "1975-04-01");
		this.sakura = this.family.dependant("見本　さくら", "ミホン　サクラ", "2012-06-01", "子");
	}

	@Test
	void ownAndFamilysNewestFirst() {
		Treatment.of(this.hanako, AUGUST.minusMonths(1)).of(CareKind.DENTAL_OUT).at("さくら台歯科").costs(sql, 12_600);
		Treatment.of(this.sakura, AUGUST).at("みほん小児科クリニック").costs(sql, 8_420);

		assertThat(seen(2026)).extracting(claim -> claim.month() + " " + claim.patient().name() + " " + claim.kind() + " "
				+ claim.institution().name() + " " + claim.shares().total())
			.containsExactly("2026-08 見本　さくら MEDICAL_OUT みほん小児科クリニック 8420", "2026-07 見本　花子 DENTAL_OUT さくら台歯科 12600");
		assertThat(seen(2026).getFirst().shares().byPatient()).isEqualTo(new Yen(2_526));
		assertThat(seen(2025)).isEmpty();
	}

	@Test
	void nobodyElses() {
		Someone stranger = Family.in(sql).insured("見本　次郎", "ミホン　ジロウ", "1970-01-01");
		Treatment.of(stranger, AUGUST).costs(sql, 1_000);

		assertThat(seen(2026)).isEmpty();
	}

	@Test
	void aDependantSeesNobody() {
		Treatment.of(this.hanako, AUGUST).costs(sql, 1_000);
		Treatment.of(this.sakura, AUGUST).costs(sql, 1_000);

		assertThat(this.claims.ofHousehold(this.sakura.id(), Year.of(2026), TODAY)).isEmpty();
	}

	@Test
	void protectedPersonsAreLeftOut() {
		Treatment.of(this.sakura, AUGUST).costs(sql, 1_000);
		this.family.isProtected(this.sakura);

		assertThat(seen(2026)).isEmpty();
	}

	@Test
	void whoLeftTheFamilyIsSeenForTheMonthsBefore() {
		Treatment.of(this.sakura, AUGUST).costs(sql, 1_000);
		this.family.loses(this.sakura, LocalDate.of(2026, 8, 20), "NO_LONGER_DEPENDANT");

		assertThat(seen(2026)).hasSize(1);
		sql.sql("update expenses.claim set month = '2026-09-01' where person_id = ?").param(this.sakura.id().value()).update();
		assertThat(seen(2026)).isEmpty();
	}

	@Test
	void theMonthOfAChangeIsPartedByNumber() {
		Treatment.of(this.hanako, AUGUST).costs(sql, 1_000);
		this.family.renumbered(this.hanako, Family.newNumber(), LocalDate.of(2026, 8, 10), "OTHER");
		assertThat(seen(2026)).as("told under the former number, in a month of the new one too").isEmpty();
	}

	@Test
	void theFormerNumberIsSeenByReasonOnly() {
		Treatment.of(this.hanako, AUGUST).costs(sql, 1_000);
		SymbolNumber number = Family.newNumber();
		this.family.renumbered(this.hanako, number, LocalDate.of(2026, 10, 1), "REEMPLOYED_AFTER_RETIREMENT");
		assertThat(seen(2026)).hasSize(1);

		sql.sql("update membership.coverage set acquisition_reason = 'OTHER' where person_id = ? and lost_on is null")
			.param(this.hanako.id().value())
			.update();
		assertThat(seen(2026)).isEmpty();
	}

	@Test
	void onlyWhatCounts() {
		Treatment.of(this.hanako, AUGUST).costs(sql, 1_000);
		sql.sql("update expenses.claim set latest = false where person_id = ?").param(this.hanako.id().value()).update();

		assertThat(seen(2026)).isEmpty();
	}

	private List<Claim> seen(int year) {
		PersonId insured = this.hanako.id();
		return this.claims.ofHousehold(insured, Year.of(year), TODAY);
	}

}
