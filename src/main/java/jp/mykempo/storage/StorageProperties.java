package jp.mykempo.storage;

import java.nio.file.Path;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the person who runs the site decides about storage ({@code mykempo.*}).
 *
 * @param data folder of everything that is not in a database of its own: embedded database, keys, mails as files
 * @param db an own PostgreSQL server ({@code MYKEMPO_DB_*}); without an address the embedded one is used
 */
@ConfigurationProperties("mykempo")
record StorageProperties(@DefaultValue("mykempo-data") Path data, @DefaultValue Db db) {

	/**
	 * @param url JDBC address of the server's database
	 * @param user role of the running application: rows only
	 * @param ownerUser role that owns the tables: migrations only
	 * @param poolSize connections of this node at most
	 */
	record Db(@DefaultValue("") String url, @DefaultValue("") String user, @DefaultValue("") String password,
			@DefaultValue("") String ownerUser, @DefaultValue("") String ownerPassword,
			@DefaultValue("12") int poolSize) {

		boolean external() {
			return !this.url.isBlank();
		}

	}

}
