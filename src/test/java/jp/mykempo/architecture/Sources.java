package jp.mykempo.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The files of the project, for rules that only their text shows. */
final class Sources {

	private Sources() {
	}

	/** The files below a folder whose names end so. */
	static Stream<Source> of(String folder, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(folder))) {
			return files.filter(file -> Files.isRegularFile(file) && file.toString().endsWith(ending))
				.sorted()
				.toList()
				.stream()
				.map(file -> new Source(file, read(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A file and what stands in it. */
	record Source(Path path, String text) {

		String name() {
			return this.path.getFileName().toString();
		}

	}

}
