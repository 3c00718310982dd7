package jp.mykempo.postcards.keeping;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ends what held back an employer's mail (発送停止) once the master tells another address (O11). */
@Repository
class EmployerHolds {

	private final JdbcClient sql;

	EmployerHolds(JdbcClient sql) {
		this.sql = sql;
	}

	/** How many. A hold whose address is not the master's any more holds nothing already: this is for the record. */
	int endWhereAddressChanged() {
		return this.sql.sql("""
				update postcards.hold h set ended_at = now()
				from membership.shared_employer e
				where e.employer_id = h.employer_id and h.ended_at is null
					and (h.postal_code, h.address) is distinct from (e.postal_code, e.address)
				""").update();
	}

}
