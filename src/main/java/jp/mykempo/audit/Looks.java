package jp.mykempo.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the trail says of one person, for that person to read (X2). Newest first; one statement each. */
@Repository
public class Looks {

	/** As {@link AuditTrail#recordOfHousehold} notes it. */
	private static final String NOT_ALONE = "details ->> 'through'";

	private final JdbcClient sql;

	public Looks(JdbcClient sql) {
		this.sql = sql;
	}

	/** What the society's staff saw and did, some rows after the first so many. */
	public List<Look> byStaff(PersonId person, int after, int most) {
		return list("actor like 's:%'", person, after, most);
	}

	/** What was seen with a member's login: the person's own. Logins and the like are no looks. */
	public List<Look> byMember(PersonId person, int after, int most) {
		return list("actor like 'm:%' and data_class is not null and " + NOT_ALONE + " is null", person, after, most);
	}

	/** What the insured person of the household saw of this person with the own login. */
	public List<Look> byHousehold(PersonId person, int after, int most) {
		return list("actor like 'm:%' and " + NOT_ALONE + " = 'household'", person, after, most);
	}

	private List<Look> list(String condition, PersonId person, int after, int most) {
		return this.sql.sql("""
				select occurred_at, act, data_class, purpose from audit.entry
				where person_id = :person and %s
				order by id desc offset :after limit :most""".formatted(condition))
			.param("person", person.value())
			.param("after", after)
			.param("most", most)
			.query((row, index) -> look(row))
			.list();
	}

	private static Look look(ResultSet row) throws SQLException {
		return new Look(row.getObject("occurred_at", OffsetDateTime.class).toInstant(), row.getString("act"),
				Optional.ofNullable(row.getString("data_class")), Optional.ofNullable(row.getString("purpose")));
	}

}
