package jp.mykempo.checkups.healthage;

import java.time.LocalDate;

import jp.mykempo.TestDatabase;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class HealthAgesTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final JdbcClient sql = TestDatabase.fresh().sql();

	@ParameterizedTest
	@CsvSource({ "MOVED_BETWEEN_COMPANIES, 1", "OTHER, 0" })
	void agesOfAFormerNumberAreSeenForTheReasonsOfC6Only(String reason, int seen) {
		Someone hanako = MihonFamily.in(sql).hanako();
		sql.sql("""
				insert into checkups.health_age (person_id, fiscal_year, coverage_id, measured_on, years, source, run_id)
				select person_id, 2026, coverage_id, date '2026-06-01', 48.9, 'みほんヘルス研究所', 1
				from membership.shared_coverage where person_id = ?""").param(hanako.id().value()).update();

		Family.in(sql).renumbered(hanako, Family.newNumber(), TODAY.minusDays(9), reason);

		assertThat(new HealthAges(sql).of(hanako.id(), TODAY).ages()).hasSize(seen);
	}

}
