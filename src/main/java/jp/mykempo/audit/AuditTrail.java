package jp.mykempo.audit;

import java.sql.Types;
import java.util.Map;

import jp.mykempo.kernel.PersonId;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The trail (証跡) of everything that was done and seen: one row per {@link AuditRecord}, written in the caller's
 * transaction, so that what happened and its row are there together or not at all. When it happened is the
 * database's word. Rows cannot be changed afterwards by anything that runs under the application's role.
 */
@Component
public class AuditTrail {

	private final JdbcClient sql;

	private final String node;

	private final JsonMapper json = new JsonMapper();

	@Autowired
	public AuditTrail(JdbcClient sql, @Value("${mykempo.node:}") String node) {
		this.sql = sql;
		this.node = node.isBlank() ? null : node;
	}

	public AuditTrail(JdbcClient sql) {
		this(sql, "");
	}

	/** Writes the row. A page that shows health data calls it first: without the row there is no page. */
	public void record(AuditRecord record) {
		write(record, "select cast(null as bigint) where false", Map.of());
	}

	/**
	 * Writes a row for the record's own person and one for each of several others who were seen with that person, in one
	 * statement, so that all of them can read of it (X2).
	 *
	 * @param others a SELECT that gives their ids
	 * @param parameters of that SELECT
	 */
	public void recordOfHousehold(AuditRecord record, String others, Map<String, ?> parameters) {
		write(record, others, parameters);
	}

	private void write(AuditRecord record, String others, Map<String, ?> parameters) {
		AuditDetails details = AuditDetails.of(record.getClass());
		this.sql.sql("""
				insert into audit.entry (actor, act, person_id, data_class, purpose, details, node, request)
				select :actor, :act, seen.person, :dataClass, :purpose,
					case when seen.person is distinct from :person then jsonb_build_object('through', 'household') else '{}' end
						|| cast(:details as jsonb), :node, :request
				from (select cast(:person as bigint) union (%s)) seen (person)
				""".formatted(others))
			.param("actor", Actor.current().name())
			.param("act", record.act())
			.param("person", record.subject().map(PersonId::value).orElse(null), Types.BIGINT)
			.param("dataClass", record.dataClass())
			.param("purpose", record.purpose())
			.param("details", this.json.writeValueAsString(details.details(record)))
			.param("node", this.node)
			.param("request", MDC.get("request"))
			.params(parameters)
			.update();
	}

}
