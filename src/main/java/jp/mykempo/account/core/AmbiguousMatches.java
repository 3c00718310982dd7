package jp.mykempo.account.core;

import java.util.List;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes for the staff that two persons of the master cannot be told apart (R3): one open entry a pair. */
@Component
class AmbiguousMatches {

	private final JdbcClient sql;

	private final AuditTrail audit;

	AmbiguousMatches(JdbcClient sql, AuditTrail audit) {
		this.sql = sql;
		this.audit = audit;
	}

	/** Somebody's data fitted several persons. */
	record IdentityWasAmbiguous(int persons) implements AuditRecord {
	}

	void note(List<PersonId> persons) {
		Long[] ids = persons.stream().map(PersonId::value).sorted().toArray(Long[]::new);
		this.sql.sql("""
				insert into account.ambiguous_match (persons) values (:persons)
				on conflict (persons) where settled_at is null do update set last_seen_at = now()""")
			.param("persons", ids)
			.update();
		this.audit.record(new IdentityWasAmbiguous(persons.size()));
	}

}
