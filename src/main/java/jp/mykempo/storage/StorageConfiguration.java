package jp.mykempo.storage;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

import javax.sql.DataSource;


import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Opens the database at the start, in this order: server, migrations as owner, pool of the application. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {

	@Bean
	DataFolder dataFolder(StorageProperties properties) {
		return new DataFolder(properties.data());
	}

	@Bean
	PublicAddress publicAddress(Environment environment) {
		String address = environment.getProperty("mykempo.public-address", "");
		if (address.isBlank()) {
			throw new IllegalStateException(
					"Under which address do people reach the site? Set MYKEMPO_PUBLIC_ADDRESS, e.g. https://my.example.jp");
		}
		return PublicAddress.of(address);
	}

	/** The society's clock: days begin at midnight in Japan, wherever the server stands. */
	@Bean
	Clock clock() {
		return Clock.system(ZoneId.of("Asia/Tokyo"));
	}

	@Bean
	DatabaseServer databaseServer(StorageProperties properties, DataFolder folder) {
		if (!properties.db().external()) {
			EmbeddedDatabase embedded = EmbeddedDatabase.openIn(folder);
			return new DatabaseServer(embedded.access(), Optional.of(embedded));
		}
		return new DatabaseServer(external(properties.db()), Optional.empty());
	}

	@Bean
	DataSource dataSource(DatabaseServer server, StorageProperties properties) {
		Migrations.apply(server.access().ownerDataSource());
		return server.access().appPool(properties.db().poolSize());
	}

	private static DatabaseAccess external(StorageProperties.Db db) {
		if (db.user().isBlank() || db.ownerUser().isBlank()) {
			throw new UnusableDatabase("""
					A database server needs two roles: set MYKEMPO_DB_USER and MYKEMPO_DB_PASSWORD (rows only), \
					MYKEMPO_DB_OWNER_USER and MYKEMPO_DB_OWNER_PASSWORD (owner of the tables).""");
		}
		return new DatabaseAccess(db.url(), new DatabaseAccess.Role(db.ownerUser(), db.ownerPassword()),
				new DatabaseAccess.Role(db.user(), db.password()));
	}

}
