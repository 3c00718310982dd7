package jp.mykempo.access;

import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Refuses to serve with keys that are not those of the database: letters, links and tokens made by another node would
 * not open. The database remembers of each key what tells it from any other, and nothing more.
 */
final class KeysCheck {

	private final KeysFile file;

	private final JdbcClient sql;

	KeysCheck(KeysFile file, JdbcClient sql) {
		this.file = file;
		this.sql = sql;
	}

	/**
	 * Checks, and remembers keys that are new.
	 *
	 * @param mayBegin whether a first key may be made where neither file nor database has one
	 */
	void run(boolean mayBegin) {
		Map<Integer, byte[]> proofs = proofs();
		if (!this.file.exists()) {
			begin(mayBegin && proofs.isEmpty());
		}
		Keys keys = new Keys(this.file);
		keys.versions().forEach(version -> remember(version, keys.proof(version)));
		proofs().forEach((version, proof) -> compare(keys, version, proof));
	}

	private void begin(boolean allowed) {
		if (!allowed) {
			throw new UnusableKeys("There are no keys in " + this.file + ". Restore the file from its copy or from another "
					+ "node (mykempo.keys-file says where it lies); only a new installation begins with: keys new");
		}
		this.file.addFresh();
	}

	private void remember(int version, byte[] proof) {
		this.sql.sql("insert into access.known_key (version, proof) values (?, ?) on conflict (version) do nothing")
			.param(version)
			.param(proof)
			.update();
	}

	private void compare(Keys keys, int version, byte[] proof) {
		if (!keys.versions().contains(version)) {
			throw new UnusableKeys("Key " + version + ", used with this database before, is not in " + this.file
					+ ". Restore the file from its copy or from another node.");
		}
		if (!MessageDigest.isEqual(proof, keys.proof(version))) {
			throw new UnusableKeys("Key " + version + " in " + this.file + " is not the one used with this database. "
					+ "Restore the file from its copy or from another node.");
		}
	}

	private Map<Integer, byte[]> proofs() {
		Map<Integer, byte[]> proofs = new TreeMap<>();
		this.sql.sql("select version, proof from access.known_key")
			.query(row -> {
				proofs.put(row.getInt("version"), row.getBytes("proof"));
			});
		return proofs;
	}

}
