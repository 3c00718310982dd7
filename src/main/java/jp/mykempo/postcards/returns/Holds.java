package jp.mykempo.postcards.returns;

import java.util.List;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.EmployerId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.core.WaitingCards;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Employers to which nothing is posted for now (発送停止, O11): because the desk said so, or for want of an address. */
@Component
@AllowedTo(Role.POSTCARDS)
class Holds {

	private final JdbcClient sql;

	private final WaitingCards waiting;

	private final AuditTrail trail;

	Holds(JdbcClient sql, WaitingCards waiting, AuditTrail trail) {
		this.sql = sql;
		this.waiting = waiting;
		this.trail = trail;
	}

	/** Those on hold, those for whose people cards wait in vain, and those that could be held. */
	public List<Employer> list() {
		return this.sql.sql("""
				with w as (
					select employer_id, count(*) as cards, bool_or(why_not = 'NO_ADDRESS') as no_address
					from postcards.waiting(:day)
					where state = 'ORDERED' and employer_id is not null and route = 'EMPLOYER'
					group by employer_id)
				select e.employer_id, e.name, h.id as hold, h.reason, coalesce(w.cards, 0) as cards,
					coalesce(w.no_address, false) as no_address
				from membership.shared_employer e
				left join w on w.employer_id = e.employer_id
				left join postcards.hold h on h.employer_id = e.employer_id and h.ended_at is null
				where h.id is not null or w.employer_id is not null
				order by h.id is null, not coalesce(w.no_address, false), e.name, e.employer_id limit 500
				""")
			.param("day", this.waiting.today())
			.query((row, index) -> new Employer(row.getLong("employer_id"), row.getString("name"),
					row.getObject("hold", Long.class), row.getString("reason"), row.getLong("cards"),
					row.getBoolean("no_address")))
			.list();
	}

	@Transactional
	public void begin(EmployerId employer, String reason, StaffId by) {
		int begun = this.sql.sql("""
				insert into postcards.hold (employer_id, reason, postal_code, address, held_by)
				select employer_id, :reason, postal_code, address, :by
				from membership.shared_employer where employer_id = :employer
				on conflict (employer_id) where ended_at is null do nothing
				""")
			.param("reason", reason)
			.param("by", by.value())
			.param("employer", employer.value())
			.update();
		if (begun == 1) {
			this.trail.record(new EmployerHeld(employer, reason));
		}
	}

	@Transactional
	public void end(EmployerId employer, StaffId by) {
		int ended = this.sql.sql("""
				update postcards.hold set ended_by = :by, ended_at = now() where employer_id = :employer and ended_at is null
				""").param("by", by.value()).param("employer", employer.value()).update();
		if (ended == 1) {
			this.trail.record(new EmployerReleased(employer));
		}
	}

	/** An employer; {@code hold} is {@code null} where its cards are posted. */
	record Employer(long id, String name, Long hold, String reason, long cards, boolean noAddress) {
	}

	/** Nothing is posted to an employer from now on. */
	record EmployerHeld(EmployerId employer, String reason) implements AuditRecord {
	}

	/** Cards are posted to an employer again. */
	record EmployerReleased(EmployerId employer) implements AuditRecord {
	}

}
