package jp.mykempo.imports.desk;

import jp.mykempo.StateTable;
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
		assertThat(StateTable.of(UploadState.values(), UploadState::next)).isEqualTo(TABLE);
	}

	@Test
	void theDatabaseHasTheSame() {
		assertThat(TestDatabase.fresh()
			.sql()
			.sql("select from_state || ' -> ' || to_state from imports.upload_transition")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(StateTable.steps(UploadState.values(), UploadState::next));
	}

}
