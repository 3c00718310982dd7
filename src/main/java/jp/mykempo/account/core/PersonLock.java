package jp.mykempo.account.core;

import jp.mykempo.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets what concerns the account of one person come one after another, on all nodes: registering, completing, closing.
 * Take it first in the transaction; it is given back at its end.
 */
@Component
public class PersonLock {

	private final JdbcClient sql;

	public PersonLock(JdbcClient sql) {
		this.sql = sql;
	}

	/** Waits until nobody else holds this person. */
	public void hold(PersonId person) {
		this.sql.sql("select pg_advisory_xact_lock(hashtextextended('account.person', :person))")
			.param("person", person.value())
			.query((row, number) -> "")
			.single();
	}

}
