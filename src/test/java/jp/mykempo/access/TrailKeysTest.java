package jp.mykempo.access;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What the trail is sealed with (T2): a new key seals, the older ones go on proving what they sealed. */
class TrailKeysTest {

	@TempDir
	private Path folder;

	private KeysFile file;

	@BeforeEach
	void aFirstKey() {
		this.file = new KeysFile(this.folder.resolve("keys"));
		this.file.addFresh();
	}

	@Test
	void whatAnOlderKeySealedIsStillGenuine() {
		byte[] old = keys().fingerprint("1|a");
		this.file.addFresh();

		assertThat(keys().made(old, "1|a")).isTrue();
		assertThat(keys().fingerprint("1|a")).hasSize(32).isNotEqualTo(old);
		assertThat(keys().made(keys().fingerprint("1|a"), "1|a")).isTrue();
		assertThat(keys().made(old, "1|b")).isFalse();
	}

	@Test
	void noOtherFileOfKeysAndNoOtherPurposeMakesIt() {
		byte[] sealed = keys().fingerprint("1|a");
		KeysFile other = new KeysFile(this.folder.resolve("other"));
		other.addFresh();

		assertThat(new TrailKeys(new Keys(other)).made(sealed, "1|a")).isFalse();
		assertThat(keys().made(new Keys(this.file).fingerprint("token", "1|a"), "1|a")).isFalse();
	}

	private TrailKeys keys() {
		return new TrailKeys(new Keys(this.file));
	}

}
