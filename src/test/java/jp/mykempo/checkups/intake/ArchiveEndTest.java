package jp.mykempo.checkups.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Ends of archives that lie (T4): whatever they say, nothing outside the file is looked for, and no count is believed that cannot be. */
@Execution(ExecutionMode.CONCURRENT)
class ArchiveEndTest {

	private static final int END = 22;

	private static final int LONG = 56 + 20 + END;

	@TempDir
	private Path folder;

	@Test
	void theEntriesAreToldBehindWhateverComment() throws Exception {
		assertThat(entries(archive(3, ""))).isEqualTo(3);
		assertThat(entries(archive(3, "x".repeat(0xFFFF)))).isEqualTo(3);
		assertThat(entries(archive(0, ""))).isZero();
	}

	@Test
	void aRecordWithinTheCommentIsPassedOverUnlessTheFileEndsWithIt() throws Exception {
		assertThat(entries(archive(3, "PK\5\6" + "\0".repeat(18) + "more"))).isEqualTo(3);
		assertThat(entries(archive(3, "PK\5\6" + "\0".repeat(18)))).as("no more than it says is read then").isZero();
	}

	@Test
	void whatIsCutOffHasNoEnd() throws Exception {
		byte[] whole = archive(2, "");
		for (int length = 0; length < whole.length; length++) {
			refused(Arrays.copyOf(whole, length));
		}
	}

	@Test
	void aDirectoryThatCannotBeIsRefused() throws Exception {
		refused(changed(archive(2, ""), end -> end.putShort(10, (short) 3000))); // more entries than it has room for
		refused(changed(archive(2, ""), end -> end.putInt(12, 1 << 20)));
		refused(changed(archive(2, ""), end -> end.putInt(16, 1 << 20)));
		refused(changed(archive(2, ""), end -> end.putShort(10, (short) -1).putInt(12, -1).putInt(16, -1))); // long without its record
	}

	@Test
	void theLongRecordIsBelievedNoMore() throws Exception {
		assertThat(entries(longer(archive(2, ""), record -> { }))).isEqualTo(2);
		for (long lie : new long[] { -1, Long.MIN_VALUE, Long.MAX_VALUE, 1 << 20 }) {
			refused(longer(archive(2, ""), record -> record.putLong(32, lie)));
			refused(longer(archive(2, ""), record -> record.putLong(40, lie)));
			refused(longer(archive(2, ""), record -> record.putLong(48, lie)));
			refused(longer(archive(2, ""), record -> record.putLong(56 + 8, lie)));
		}
		refused(longer(archive(2, ""), record -> record.putLong(56 + 8, 0)));
	}

	private void refused(byte[] bytes) {
		assertThatExceptionOfType(ZipException.class).isThrownBy(() -> entries(bytes));
	}

	private long entries(byte[] bytes) throws IOException {
		return ArchiveEnd.of(Files.write(this.folder.resolve("a.zip"), bytes)).entries();
	}

	private static byte[] changed(byte[] whole, Consumer<ByteBuffer> change) {
		change.accept(ByteBuffer.wrap(whole, whole.length - END, END).slice().order(ByteOrder.LITTLE_ENDIAN));
		return whole;
	}

	/** The same with its end in the long form, in which something is changed: the record, and from 56 on where it stands. */
	private static byte[] longer(byte[] whole, Consumer<ByteBuffer> change) {
		ByteBuffer end = ByteBuffer.wrap(whole, whole.length - END, END).slice().order(ByteOrder.LITTLE_ENDIAN);
		ByteBuffer record = ByteBuffer.allocate(LONG).order(ByteOrder.LITTLE_ENDIAN);
		record.putInt(0x06064b50).putLong(44).putShort((short) 45).putShort((short) 45).putInt(0).putInt(0);
		record.putLong(end.getShort(10)).putLong(end.getShort(10)).putLong(end.getInt(12)).putLong(end.getInt(16));
		record.putInt(0x07064b50).putInt(0).putLong(whole.length - END).putInt(1);
		record.putInt(0x06054b50).putInt(0).putShort((short) -1).putShort((short) -1).putInt(-1).putInt(-1).putShort((short) 0);
		change.accept(record);
		return ByteBuffer.allocate(whole.length - END + LONG).put(whole, 0, whole.length - END).put(record.array()).array();
	}

	private static byte[] archive(int entries, String comment) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.setComment(comment);
			for (int i = 0; i < entries; i++) {
				zip.putNextEntry(new ZipEntry(i + ".xml"));
			}
		}
		return bytes.toByteArray();
	}

}
