package jp.mykempo.access;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Keys outside the database: sealing by purpose, new versions, and refusing the wrong file (K1, K3). */
class KeysTest {

	@TempDir
	private Path folder;

	private KeysFile file;

	private Keys keys;

	@BeforeEach
	void aFirstKey() {
		this.file = new KeysFile(this.folder.resolve("keys"));
		this.file.addFresh();
		this.keys = new Keys(this.file);
	}

	@Test
	void whatIsSealedOpensForItsPurposeOnly() {
		byte[] sealed = this.keys.seal("letter", "手紙".getBytes(UTF_8));

		assertThat(new String(this.keys.open("letter", sealed), UTF_8)).isEqualTo("手紙");
		assertThat(this.keys.seal("letter", "手紙".getBytes(UTF_8))).isNotEqualTo(sealed);
		assertThatThrownBy(() -> this.keys.open("cookie", sealed)).isInstanceOf(SealBroken.class);
	}

	@Test
	void everyChangedByteBreaksTheSeal() {
		byte[] sealed = this.keys.seal("letter", "x".getBytes(UTF_8));

		for (int i = 0; i < sealed.length; i++) {
			byte[] changed = sealed.clone();
			changed[i] ^= 1;
			assertThatThrownBy(() -> this.keys.open("letter", changed)).isInstanceOf(SealBroken.class);
		}
		assertThatThrownBy(() -> this.keys.open("letter", new byte[3])).isInstanceOf(SealBroken.class);
	}

	@Test
	void aNewKeySealsAndTheOlderOneStillOpens() {
		byte[] old = this.keys.seal("letter", "old".getBytes(UTF_8));
		byte[] fingerprint = this.keys.fingerprint("token", "t");
		this.file.addFresh();
		Keys otherNode = new Keys(this.file);

		byte[] young = otherNode.seal("letter", "new".getBytes(UTF_8));

		assertThat(new String(otherNode.open("letter", old), UTF_8)).isEqualTo("old");
		assertThat(otherNode.fingerprints("token", "t")).hasSize(2).anyMatch(f -> java.util.Arrays.equals(f, fingerprint));
		assertThat(new String(this.keys.open("letter", young), UTF_8)).as("reads the file again").isEqualTo("new");
	}

	@Test
	void onlyTheOwnerMayReadTheFile() throws Exception {
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(this.folder.resolve("keys"))))
			.isEqualTo("rw-------");
	}

	@Test
	void aMissingOrBrokenFileIsSaidClearly() throws Exception {
		Path missing = this.folder.resolve("nowhere");
		assertThatThrownBy(() -> new Keys(missing).seal("p", new byte[0])).isInstanceOf(UnusableKeys.class)
			.hasMessageContaining("keys new");
		Files.writeString(this.folder.resolve("broken"), "key.1=abc\n");
		assertThatThrownBy(() -> new Keys(this.folder.resolve("broken")).seal("p", new byte[0]))
			.isInstanceOf(UnusableKeys.class)
			.hasMessageNotContaining("abc");
	}

	@Test
	void theCommandAddsAKeyAndNothingElse() {
		KeysCommand command = new KeysCommand(this.file);

		assertThat(command.run(List.of("new"))).isZero();
		assertThat(command.run(List.of())).isEqualTo(2);
		assertThat(new Keys(this.file).versions()).containsExactly(1, 2);
	}

	@Test
	void aSiteRefusesKeysThatAreNotItsDatabases() {
		TestDatabase database = TestDatabase.fresh();
		KeysFile first = new KeysFile(this.folder.resolve("first"));
		assertThatThrownBy(() -> new KeysCheck(first, database.sql()).run(false)).isInstanceOf(UnusableKeys.class)
			.hasMessageContaining("no keys");

		new KeysCheck(first, database.sql()).run(true);
		new KeysCheck(first, database.sql()).run(false);

		assertThatThrownBy(() -> new KeysCheck(this.file, database.sql()).run(true)).isInstanceOf(UnusableKeys.class)
			.hasMessageContaining("is not the one");
		KeysFile gone = new KeysFile(this.folder.resolve("gone"));
		assertThatThrownBy(() -> new KeysCheck(gone, database.sql()).run(true)).isInstanceOf(UnusableKeys.class);
		assertThat(gone.exists()).as("no second first key").isFalse();
	}

}
