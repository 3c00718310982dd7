package jp.mykempo.postcards.core;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jp.mykempo.access.AccessFixtures;
import jp.mykempo.access.Keys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys of batches, and what opens and does not open under them (K3). */
class BatchKeysTest {

	@TempDir
	private Path folder;

	@Test
	void aKeyLiesInAFileOfItsOwnForItsOwnerOnlyUntilItIsDeleted() throws Exception {
		BatchKeys keys = new BatchKeys(this.folder.resolve("batch-keys"));
		UUID id = keys.create();
		Path file = this.folder.resolve("batch-keys").resolve(id + ".key");

		assertThat(keys.find(id).orElseThrow()).hasSize(32).isNotEqualTo(keys.find(keys.create()).orElseThrow());
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");

		keys.delete(id);
		keys.delete(id);

		assertThat(keys.find(id)).isEmpty();
		assertThat(keys.has(id)).isFalse();
		assertThat(file).doesNotExist();
	}

	@Test
	void whatLiesHereForLongIsFoundAndWhatIsNoKeyIsLeftAlone() throws Exception {
		BatchKeys keys = new BatchKeys(this.folder);
		UUID id = keys.create();
		Files.writeString(this.folder.resolve("README"), "not a key");

		assertThat(keys.olderThan(Duration.ofHours(1), Instant.now())).isEmpty();
		assertThat(keys.olderThan(Duration.ofHours(1), Instant.now().plusSeconds(4000))).containsExactly(id);
		assertThat(new BatchKeys(this.folder.resolve("nowhere")).olderThan(Duration.ZERO, Instant.now())).isEmpty();
	}

	@Test
	void aSecretOpensForItsCardUnderBothKeysOnly() {
		Keys site = AccessFixtures.keys();
		byte[] batchKey = new byte[32];
		BatchSeal seal = new BatchSeal(site, batchKey);
		byte[] sealed = seal.seal(7, "ABCD2345WXYZ");
		byte[] another = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27,
				28, 29, 30, 31, 32 };

		assertThat(seal.open(7, sealed)).contains("ABCD2345WXYZ");
		assertThat(seal.open(8, sealed)).as("of another card").isEmpty();
		assertThat(new BatchSeal(site, another).open(7, sealed)).as("without the batch's key").isEmpty();
		assertThat(new BatchSeal(AccessFixtures.keys(), batchKey).open(7, sealed)).as("without the site's").isEmpty();
	}

}
