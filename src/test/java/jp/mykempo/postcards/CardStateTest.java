package jp.mykempo.postcards;

import java.util.Arrays;

import jp.mykempo.StateTable;
import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole table of what may follow what (V6): a change of it is read here, and is made in the database as well. */
class CardStateTest {

	private static final String TABLE = """
			ORDERED  -> PRINTED VOID
			PRINTED  -> ORDERED POSTED VOID
			POSTED   -> USED VOID RETURNED LAPSED
			USED     ->
			VOID     ->
			RETURNED ->
			LAPSED   ->
			""";

	@Test
	void theTable() {
		assertThat(StateTable.of(CardState.values(), CardState::next)).isEqualTo(TABLE);
	}

	@Test
	void theDatabaseHasTheSame() {
		assertThat(TestDatabase.fresh()
			.sql()
			.sql("select from_state || ' -> ' || to_state from postcards.transition")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(StateTable.steps(CardState.values(), CardState::next));
	}

	@Test
	void openIsWhatHasNotBeenPosted() {
		assertThat(Arrays.stream(CardState.values()).filter(CardState::isOpen)).containsExactly(CardState.ORDERED,
				CardState.PRINTED);
	}

}
