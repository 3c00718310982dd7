package jp.mykempo.expenses.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Year;

import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Claims whose person the master did not know when they came (O3): looked up again in the transaction of each import of the
 * coverage master, and once a day, since such an import may run beside one of claims. What nobody has claimed after
 * 180 days ({@code mykempo.imports.waiting}) is dropped.
 */
@Component
class WaitingClaims {

	private final JdbcClient sql;

	private final RowMatching matching;

	private final Clock clock;

	private final Duration patience;

	private final int keptYears;

	WaitingClaims(JdbcClient sql, RowMatching matching, Clock clock,
			@Value("${mykempo.imports.waiting:180d}") Duration patience,
			@Value("${mykempo.expenses.kept-years:7}") int keptYears) {
		this.sql = sql;
		this.matching = matching;
		this.clock = clock;
		this.patience = patience;
		this.keptYears = keptYears;
	}

	@EventListener
	void matchAgain(MembersChanged changed) {
		match();
	}

	/** Once a day. */
	@Transactional
	public void upkeep() {
		match();
		sql.sql("delete from expenses.waiting where since < now() - make_interval(secs => :patience)")
			.param("patience", patience.toSeconds())
			.update();
		sql.sql("delete from expenses.claim where month < :first")
			.param("first", Year.from(PeopleTime.today(clock)).minusYears(keptYears - 1L).atDay(1))
			.update();
	}

	private void match() {
		if (matching.match("expenses.waiting") == 0) {
			return;
		}
		sql.sql("""
				update expenses.claim c set person_id = w.person_id, coverage_id = w.coverage_id, waiting_id = null
				from expenses.waiting w
				where w.matching = 'ONE' and c.waiting_id = w.id
				""").update();
		sql.sql("delete from expenses.waiting where matching = 'ONE'").update();
	}

}
