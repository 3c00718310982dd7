package jp.mykempo.expenses.core;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jp.mykempo.StateTable;
import jp.mykempo.TestDatabase;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** C5: an application's states; the trigger that writes its history lets the same steps through as the code. */
class ApplicationStateTest {

	private static final Pattern STEP = Pattern.compile("\\('([a-z]+)', '([a-z]+)'\\)");

	@Test
	void theDatabaseHasTheSame() {
		String trigger = TestDatabase.fresh()
			.sql()
			.sql("select prosrc from pg_proc where proname = 'step_of_application'")
			.query(String.class)
			.single();
		List<String> steps = STEP.matcher(trigger)
			.results()
			.map(step -> (step.group(1) + " -> ").toUpperCase(Locale.ROOT) + step.group(2).toUpperCase(Locale.ROOT))
			.toList();

		assertThat(steps).containsExactlyInAnyOrderElementsOf(StateTable.steps(ApplicationState.values(), ApplicationState::next));
	}

}
