package jp.mykempo.account.settings;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jp.mykempo.TestDatabase;
import jp.mykempo.people.MemberAccount;
import jp.mykempo.people.MihonFamily;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** P6: the history of logins does not grow for ever. */
class LoginHistoryTest {

	private final TestDatabase database = TestDatabase.fresh();

	private final JdbcClient sql = this.database.sql();

	private final long account = MemberAccount.of(this.sql, MihonFamily.in(this.sql).hanako()).id().value();

	@Test
	void loginsAreKeptForThirteenMonths() {
		logins(3, "13 months 1 minute");
		logins(2, "12 months 27 days");
		logins(1, "0 days");

		new LoginHistory(this.sql, 13).removeOld();

		assertThat(count()).isEqualTo(3);
	}

	@Test
	void theJobForgets() {
		logins(3, "14 months");
		RecurringTask<Void> job = new LoginHistoryConfiguration().forgetOldLogins(new LoginHistory(this.sql, 13));

		job.execute(job.instance("a"), null);

		assertThat(count()).isZero();
	}

	@Test
	void manyGoInSteps() {
		logins(2 * LoginHistory.STEP + 7, "2 months");
		logins(5, "10 days");

		new LoginHistory(this.sql, 1).removeOld();

		assertThat(count()).isEqualTo(5);
	}

	@Test
	void whatIsKeptForNoTimeAtAllIsAMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LoginHistory(this.sql, 0));
	}

	private void logins(int count, String ago) {
		this.sql.sql("""
				insert into account.login_event (account_id, succeeded, at)
				select :account, true, now() - cast(:ago as interval) from generate_series(1, :count)
				""").param("account", this.account).param("ago", ago).param("count", count).update();
	}

	private int count() {
		return this.sql.sql("select count(*) from account.login_event").query(Integer.class).single();
	}

}
