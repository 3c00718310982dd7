package jp.mykempo.storage;

import java.util.ServiceLoader;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings the database to the form that this version of the program needs, as the owner of the tables. Modules have their
 * migrations as SQL files, or, where rows come from files of another kind, as {@link JavaMigration} services.
 */
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
			.javaMigrations(ServiceLoader.load(JavaMigration.class, Migrations.class.getClassLoader())
				.stream()
				.map(ServiceLoader.Provider::get)
				.toArray(JavaMigration[]::new))
			.load()
			.migrate();
	}

}
