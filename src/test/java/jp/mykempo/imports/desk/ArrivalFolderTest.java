package jp.mykempo.imports.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** T4: where files lie until they are applied, and what they may be called. */
class ArrivalFolderTest {

	@TempDir
	private Path temporary;

	@Test
	void aFileIsKeptUnderItsKeyForItsOwnerAlone() throws Exception {
		ArrivalFolder folder = folder(100);
		ArrivalFolder.Received received = folder.receive(stream("abc\nd"));
		assertThat(folder.path(received.key())).hasContent("abc\nd");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path(received.key())))).isEqualTo("rw-------");
		assertThat(received.lines()).isEqualTo(1);
		assertThat(HexFormat.of().formatHex(received.hash())).startsWith("4f0ef76b");
		assertThat(folder.keys()).containsExactly(received.key());
		folder.delete(received.key());
		assertThat(folder.keys()).isEmpty();
	}

	@Test
	void ofWhatIsTooLargeOrBrokenOffNothingStays() throws Exception {
		ArrivalFolder folder = folder(3);
		assertThatThrownBy(() -> folder.receive(stream("abcd"))).isInstanceOf(ArrivalFolder.TooLarge.class);
		InputStream broken = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("gone");
			}

		};
		assertThatThrownBy(() -> folder.receive(broken)).hasMessage("gone");
		assertThat(Files.list(this.temporary.resolve("arrivals"))).isEmpty();
	}

	@Test
	void aFolderThatCannotBeWrittenIsToldApart() throws Exception {
		Files.writeString(this.temporary.resolve("arrivals"), "a file where the folder should be");
		assertThatThrownBy(() -> folder(3).receive(stream("a"))).isInstanceOf(ArrivalFolder.NoRoom.class);
	}

	@Test
	void theDiskIsNeverFilled() throws Exception {
		Path arrivals = this.temporary.resolve("arrivals");
		ArrivalFolder narrow = new ArrivalFolder(arrivals, 100, Long.MAX_VALUE);

		assertThatThrownBy(() -> narrow.receive(stream("a"))).isInstanceOf(ArrivalFolder.NoRoom.class);
		try (Stream<Path> files = Files.list(arrivals)) {
			assertThat(files).isEmpty();
		}
	}

	@Test
	void whatAKillLeftIsSweptAway() throws Exception {
		ArrivalFolder folder = folder(3);
		folder.receive(stream("a"));
		Path part = Files.writeString(this.temporary.resolve("arrivals/x.part"), "a");
		Instant now = Instant.parse("2026-11-23T00:00:00Z");
		Files.setLastModifiedTime(part, FileTime.from(now.minus(Duration.ofHours(2))));
		folder.deleteUnfinished(Duration.ofHours(3), now);
		assertThat(part).exists();
		folder.deleteUnfinished(Duration.ofHours(1), now);
		assertThat(part).doesNotExist();
	}

	@ParameterizedTest
	@CsvSource({ "shikaku.csv,shikaku.csv", "../../etc/passwd,passwd", "C:\\Users\\x\\健診.zip,健診.zip", "..,file", "'',file",
			"'a\u202eb\u0000.csv',ab.csv", "/,file", ".htaccess,.htaccess" })
	void aNameIsOnlyAName(String sent, String kept) {
		assertThat(FileName.of(sent)).isEqualTo(kept);
	}

	@Test
	void longNamesKeepTheirEnding() {
		assertThat(FileName.of("あ".repeat(300) + ".csv")).hasSizeLessThanOrEqualTo(120).endsWith(".csv");
		assertThat(FileName.of(null)).isEqualTo("file");
	}

	private ArrivalFolder folder(long largest) {
		return new ArrivalFolder(this.temporary.resolve("arrivals"), largest, 0);
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
