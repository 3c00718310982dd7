package jp.mykempo.kernel;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What tests say about something parsed. */
final class ParsedAssert {

	private ParsedAssert() {
	}

	static <T> void assertOk(Parsed<T> parsed, T expected) {
		assertThat(parsed).isEqualTo(Parsed.ok(expected));
	}

	static void assertRejected(Parsed<?> parsed, String reason, Object... arguments) {
		assertThat(parsed).isEqualTo(new Parsed.Rejected<>(reason, List.of(arguments)));
	}

}
