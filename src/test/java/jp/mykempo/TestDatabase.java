package jp.mykempo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jp.mykempo.storage.Migrations;
import org.postgresql.ds.PGSimpleDataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A database of its own for a test class, cloned in milliseconds from one that all migrations have made. One server
 * serves the whole JVM; nothing is cleaned up.
 */
public final class TestDatabase {

	private static final AtomicInteger count = new AtomicInteger();

	private static EmbeddedPostgres server;

	private final String name;

	private TestDatabase(String name) {
		this.name = name;
	}

	/** A fresh clone of the migrated template. */
	public static synchronized TestDatabase fresh() {
		if (server == null) {
			server = start();
			Runtime.getRuntime().addShutdownHook(new Thread(TestDatabase::stop));
			makeTemplate();
		}
		String name = "test_" + count.incrementAndGet();
		execute("create database " + name + " template mykempo_template owner mykempo_owner");
		return new TestDatabase(name);
	}

	/** A copy as of now, as a backup that was restored; nobody may be connected meanwhile. */
	public synchronized TestDatabase copy() {
		String name = "test_" + count.incrementAndGet();
		execute("create database " + name + " template " + this.name + " owner mykempo_owner");
		return new TestDatabase(name);
	}

	public String url() {
		return "jdbc:postgresql://localhost:" + server.getPort() + "/" + this.name;
	}

	/** Where the server of all of them keeps its files. */
	public static Path dataDirectory() {
		return Path.of(JdbcClient.create(server.getPostgresDatabase())
			.sql("show data_directory")
			.query(String.class)
			.single());
	}

	/** As the running application: rows only. */
	public DataSource app() {
		return dataSource(this.name, "mykempo_app");
	}

	/** As the owner of the tables. */
	public DataSource owner() {
		return dataSource(this.name, "mykempo_owner");
	}

	public JdbcClient sql() {
		return JdbcClient.create(app());
	}

	/** Transactions on {@link #app()}'s database; pass the same data source to what must join them. */
	public static TransactionTemplate tx(DataSource source) {
		return new TransactionTemplate(new DataSourceTransactionManager(source));
	}

	private static EmbeddedPostgres start() {
		try {
			return EmbeddedPostgres.builder()
				.setRegisterShutdownHook(false)
				.setLocaleConfig("locale", "C.UTF-8")
				.setLocaleConfig("locale-provider", "icu")
				.setLocaleConfig("icu-locale", "ja-JP")
				.setLocaleConfig("lc-collate", "C.UTF-8")
				.setLocaleConfig("lc-ctype", "C.UTF-8")
				.setServerConfig("max_connections", "200")
				.setServerConfig("fsync", "off")
				.setServerConfig("full_page_writes", "off")
				.setServerConfig("autovacuum", "off") // would go round hundreds of databases all the while
				.start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void stop() {
		try {
			server.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void makeTemplate() {
		execute("create role mykempo_owner login");
		execute("create role mykempo_app login");
		execute("create database mykempo_template owner mykempo_owner");
		Migrations.apply(dataSource("mykempo_template", "mykempo_owner"));
	}

	private static void execute(String sql) {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static DataSource dataSource(String database, String user) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl("jdbc:postgresql://localhost:" + server.getPort() + "/" + database);
		source.setUser(user);
		return source;
	}

}
