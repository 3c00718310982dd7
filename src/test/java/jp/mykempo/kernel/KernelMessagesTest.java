package jp.mykempo.kernel;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** X3: every refusal of the kernel has its text in both languages. */
class KernelMessagesTest {

	@Test
	void everyReasonInTheCodeHasATextInBothLanguages() throws IOException {
		Set<String> japanese = keys("ja");
		assertThat(japanese).isEqualTo(keys("en"));
		try (Stream<Path> sources = Files.list(Path.of("src/main/java/jp/mykempo/kernel"))) {
			Set<String> used = sources.flatMap(KernelMessagesTest::reasons).collect(Collectors.toSet());
			assertThat(japanese).containsAll(used);
		}
	}

	private static Stream<String> reasons(Path source) {
		try {
			return Pattern.compile("\"(kernel\\.[\\w.]*\\w)\"")
				.matcher(Files.readString(source))
				.results()
				.map(found -> found.group(1));
		}
		catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		}
	}

	private static Set<String> keys(String language) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/messages/kernel_" + language + ".properties"),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts.stringPropertyNames();
	}

}
