package jp.mykempo.postcards.core;

import java.sql.Types;
import java.util.Collection;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.CardKind;
import jp.mykempo.postcards.CardsWithdrawn;
import jp.mykempo.postcards.Withdrawal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Withdraws cards (無効): whatever stands for less than used, with its secret. */
@Component
public class Withdrawing {

	private final JdbcClient sql;

	private final Runs runs;

	private final AuditTrail trail;

	private final ApplicationEventPublisher events;

	public Withdrawing(JdbcClient sql, Runs runs, AuditTrail trail, ApplicationEventPublisher events) {
		this.sql = sql;
		this.runs = runs;
		this.trail = trail;
		this.events = events;
	}

	/** How many cards became void; in the caller's transaction. A kind of {@code null} means both. */
	public int withdraw(Collection<AccountId> accounts, CardKind kind, Withdrawal reason) {
		long run = this.runs.next();
		int cards = this.sql.sql("select postcards.withdraw_all(:accounts, :kind, :reason, :actor, :run)")
			.param("accounts", accounts.stream().map(AccountId::value).toArray(Long[]::new))
			.param("kind", kind == null ? null : kind.name(), Types.VARCHAR)
			.param("reason", reason.name())
			.param("actor", Actor.current().name())
			.param("run", run)
			.query(Integer.class)
			.single();
		if (cards > 0) {
			this.trail.record(new PostcardsWithdrawn(accounts, Optional.ofNullable(kind), reason, cards));
			this.events.publishEvent(new CardsWithdrawn(run));
		}
		return cards;
	}

}
