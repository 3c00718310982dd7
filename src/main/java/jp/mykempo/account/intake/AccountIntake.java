package jp.mykempo.account.intake;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jp.mykempo.account.FormerAccountsImported;
import jp.mykempo.account.intake.Assignment.Fate;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.RunLog;
import jp.mykempo.kernel.PeopleTime;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happens once all lines are in the temporary table: compare, report, and open the accounts if that is wished. */
final class AccountIntake {

	private final JdbcClient sql;

	private final ApplicationEventPublisher events;

	private final RunLog log;

	private final CsvHeader<AccountColumn> header;

	AccountIntake(JdbcClient sql, ApplicationEventPublisher events, RunLog log, CsvHeader<AccountColumn> header) {
		this.sql = sql;
		this.events = events;
		this.log = log;
		this.header = header;
	}

	ImportOutcome compareAndApply(Arrival arrival, Clock clock, byte[] hash) {
		if (this.log.isRepetition(hash)) {
			return new ImportOutcome.Unchanged(Map.of(), hash);
		}
		Assignment assignment = new Assignment(this.sql);
		assignment.assign(PeopleTime.today(clock));
		refuseTwice("login_key", AccountColumn.LOGIN_ID, "account.intake.twice.id");
		refuseTwice("person_id", AccountColumn.NUMBER, "account.intake.twice.person");
		warnOf(Fate.UNMATCHED, AccountColumn.NUMBER, "account.intake.unmatched");
		warnOf(Fate.AMBIGUOUS, AccountColumn.NUMBER, "account.intake.ambiguous");
		warnOf(Fate.TAKEN, AccountColumn.LOGIN_ID, "account.intake.taken");
		Map<String, Long> counts = assignment.counts();
		if (this.log.errors() > 0) {
			return new ImportOutcome.Refused("imports.errors", List.of(), counts, hash);
		}
		return arrival.apply() ? apply(counts, hash) : new ImportOutcome.Checked(counts, hash);
	}

	private ImportOutcome apply(Map<String, Long> counts, byte[] hash) {
		long opened = new AccountOpening(this.sql, this.log.run()).open();
		counts.put(Fate.ADDED.name(), opened);
		this.events.publishEvent(new FormerAccountsImported(this.log.run()));
		return new ImportOutcome.Applied(counts, hash);
	}

	/** Two lines of one ID, or of one person: which of them is right is the society's to say. */
	private void refuseTwice(String key, AccountColumn column, String reason) {
		this.sql.sql("""
				select line, first from (
					select line, min(line) over (partition by %1$s) as first from stage where %1$s is not null) told
				where line > first order by line
				""".formatted(key))
			.query(row -> {
				this.log.error(row.getLong("line"), this.header.place(column), reason, row.getString("first"));
			});
	}

	private void warnOf(Fate fate, AccountColumn column, String reason) {
		this.sql.sql("select line from stage where fate = :fate order by line").param("fate", fate.name()).query(row -> {
			this.log.warning(row.getLong("line"), this.header.place(column), reason);
		});
	}

}
