package jp.mykempo.coveragenotice.history;

import java.time.LocalDate;

import jp.mykempo.TestDatabase;
import jp.mykempo.people.Family;
import jp.mykempo.people.MihonFamily;
import jp.mykempo.people.Someone;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

	private static final JdbcClient sql = TestDatabase.fresh().sql();

	@Test
	void goesBackAcrossANumberForTheReasonsOfC6Only() {
		assertThat(afterRenumbering("MOVED_BETWEEN_COMPANIES")).contains("former number");
		assertThat(afterRenumbering("OTHER")).contains("new number").doesNotContain("former number");
	}

	private static String afterRenumbering(String reason) {
		Someone before = MihonFamily.in(sql).hanako();
		Someone after = Family.in(sql).renumbered(before, Family.newNumber(), TODAY.minusDays(9), reason);
		return new History(sql).list(before.id(), TODAY)
			.toString()
			.replace(before.number().number(), "former number")
			.replace(after.number().number(), "new number");
	}

}
