package jp.mykempo.storage;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

/** Brings the database to the form that this version of the program needs, as the owner of the tables. */
public final class Migrations {

	private Migrations() {
	}

	/** Applies what is missing; two nodes that start at once wait for each other. */
	public static void apply(DataSource owner) {
		Flyway.configure()
			.dataSource(owner)
			.locations("classpath:db/migration")
			.defaultSchema("flyway")
			.createSchemas(true)
			.outOfOrder(true)
			.load()
			.migrate();
	}

}
