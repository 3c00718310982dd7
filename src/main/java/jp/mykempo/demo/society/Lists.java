package jp.mykempo.demo.society;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The word lists beside the application ({@code demo/*.csv}: no quotes, no header). */
final class Lists {

	private Lists() {
	}

	static List<String[]> read(String name) {
		var stream = Objects.requireNonNull(Lists.class.getResourceAsStream("/demo/" + name), name);
		try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return reader.lines().filter(line -> !line.isBlank()).map(line -> line.split(",")).toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

}
