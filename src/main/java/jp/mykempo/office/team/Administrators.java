package jp.mykempo.office.team;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.site.LostRace;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the society from being left without an administrator: who takes something away from another goes through here,
 * one after the other on all nodes, and must still be one then. Since nobody takes anything away from oneself, one is left.
 */
@Component
class Administrators {

	private final JdbcClient sql;

	Administrators(JdbcClient sql) {
		this.sql = sql;
	}

	/**
	 * Waits for one's turn.
	 *
	 * @throws LostRace if somebody else has closed this administrator, or taken the role, a moment ago
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeTurn(StaffId by) {
		this.sql.sql("select pg_advisory_xact_lock(hashtextextended('office.administrators', 0))")
			.query((row, number) -> "")
			.single();
		boolean still = this.sql.sql("""
				select exists (select from office.staff s
					join office.staff_role r on r.staff_id = s.id and r.role = 'administrator'
					where s.id = ? and s.state = 'open')
				""").param(by.value()).query(Boolean.class).single();
		if (!still) {
			throw new LostRace();
		}
	}

}
