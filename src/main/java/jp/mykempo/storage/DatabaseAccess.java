package jp.mykempo.storage;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach the database under its two roles: the owner makes tables, the application reads and writes rows.
 * Two are needed because an owner can always empty a table, also one that must only grow (the audit trail).
 *
 * @param url JDBC address
 */
record DatabaseAccess(String url, Role owner, Role app) {

	static final String OWNER = "mykempo_owner";

	static final String APP = "mykempo_app";

	/** A login of the database server. */
	record Role(String user, String password) {
	}

	DatabaseAccess {
		if (owner.user().equals(app.user())) {
			throw new UnusableDatabase("""
					The database role of the application must not own its tables: set MYKEMPO_DB_OWNER_USER to \
					another role than MYKEMPO_DB_USER (docs/operations.md, "Database").""");
		}
	}

	DataSource ownerDataSource() {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(this.url);
		source.setUser(this.owner.user());
		source.setPassword(this.owner.password());
		return source;
	}

	HikariDataSource appPool(int size) {
		HikariDataSource pool = new HikariDataSource();
		pool.setPoolName("mykempo");
		pool.setJdbcUrl(this.url);
		pool.setUsername(this.app.user());
		pool.setPassword(this.app.password());
		pool.setMaximumPoolSize(size);
		pool.setConnectionTimeout(5_000);
		pool.addDataSourceProperty("ApplicationName", "mykempo");
		pool.addDataSourceProperty("reWriteBatchedInserts", "true");
		pool.addDataSourceProperty("prepareThreshold", "3");
		return pool;
	}

}
