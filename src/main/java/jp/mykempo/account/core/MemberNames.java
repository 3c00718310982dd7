package jp.mykempo.account.core;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How letters and headers address a person, whether covered today or not any more. */
@Repository
public class MemberNames {

	private final JdbcClient sql;

	MemberNames(JdbcClient sql) {
		this.sql = sql;
	}

	/** The name as the society has it on record. */
	public String of(PersonId person) {
		return this.sql.sql("select name from membership.shared_person where person_id = :person")
			.param("person", person.value())
			.query(String.class)
			.single();
	}

}
