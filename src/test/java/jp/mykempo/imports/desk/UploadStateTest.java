package jp.mykempo.imports.desk;

import java.util.Arrays;
import java.util.stream.Collectors;

import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole table of what may follow what: a change of it is read here, and is made in the database as well. */
class UploadStateTest {

	private static final String TABLE = """
			RECEIVED    -> CHECKING DISCARDED
			CHECKING    -> CHECKED UNCHANGED REFUSED INTERRUPTED
			CHECKED     -> RECEIVED ASKED ORDERED DISCARDED
			ASKED       -> CHECKED ORDERED DISCARDED
			ORDERED     -> APPLYING
			APPLYING    -> APPLIED UNCHANGED REFUSED INTERRUPTED
			APPLIED     ->
			UNCHANGED   ->
			REFUSED     -> RECEIVED DISCARDED
			INTERRUPTED -> RECEIVED DISCARDED
			DISCARDED   ->
			""";

	@Test
	void theTable() {
		String table = Arrays.stream(UploadState.values())
			.map(state -> "%-11s -> %s".formatted(state, follow(state)).stripTrailing() + "\n")
			.collect(Collectors.joining());

		assertThat(table).isEqualTo(TABLE);
	}

	@Test
	void theDatabaseHasTheSame() {
		assertThat(TestDatabase.fresh()
			.sql()
			.sql("select from_state || ' -> ' || to_state from imports.upload_transition")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(Arrays.stream(UploadState.values())
				.flatMap(state -> state.next().stream().map(next -> state + " -> " + next))
				.toList());
	}

	private static String follow(UploadState state) {
		return state.next().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
	}

}
