package jp.mykempo.storage;

import java.util.Optional;

/**
 * The server that this process uses; closed after everything that uses it.
 *
 * @param embedded the embedded one, where it is ours to stop
 */
record DatabaseServer(DatabaseAccess access, Optional<EmbeddedDatabase> embedded) implements AutoCloseable {

	@Override
	public void close() {
		this.embedded.ifPresent(EmbeddedDatabase::close);
	}

}
