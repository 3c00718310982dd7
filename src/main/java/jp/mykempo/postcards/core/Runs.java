package jp.mykempo.postcards.core;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers what is done to many cards at once, by which the history tells what was done together. */
@Repository
public class Runs {

	private final JdbcClient sql;

	public Runs(JdbcClient sql) {
		this.sql = sql;
	}

	public long next() {
		return this.sql.sql("select nextval('postcards.run')").query(Long.class).single();
	}

}
