package jp.mykempo.checkups.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import jp.mykempo.imports.UnreadableFile;

/** What a file is, by its first bytes: names and endings say nothing. */
enum Content {

	ARCHIVE, XML, CSV;

	private static final int LOOKED_AT = 512;

	static Content of(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			return of(in.readNBytes(LOOKED_AT));
		}
		catch (NoSuchFileException missing) {
			throw new UnreadableFile("imports.file.missing");
		}
		catch (IOException unreadable) {
			throw new UnreadableFile("imports.file.unreadable");
		}
	}

	static Content of(byte[] head) {
		if (head.length >= 4 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] == head[2] + 1) {
			return ARCHIVE;
		}
		for (byte b : head) {
			boolean passedOver = b <= ' ';
			if (!passedOver) {
				return b == '<' ? XML : CSV;
			}
		}
		return CSV;
	}

}
