package jp.mykempo.demo;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.SocietyFile;
import jp.mykempo.demo.society.checkups.CheckupFiles;
import jp.mykempo.demo.society.checkups.HealthAgeFiles;
import jp.mykempo.demo.society.expenses.ExpenseFiles;
import jp.mykempo.imports.Mode;

/** The files of the made-up society in the order in which they arrive, each a step that may be done again. */
final class DemoSteps {

	private final DemoArrivals arrivals;

	private final MadeUpSociety monthAgo;

	private final MadeUpSociety today;

	private final long seed;

	private final int examined;

	DemoSteps(DemoArrivals arrivals, MadeUpSociety monthAgo, long seed, int examined) {
		this.arrivals = arrivals;
		this.monthAgo = monthAgo;
		this.today = monthAgo.oneMonthLater();
		this.seed = seed;
		this.examined = examined;
	}

	/** Who is covered and who has an account. */
	List<Runnable> people() {
		return List.of(() -> take("coverage", monthAgo::writeCoverage),
				() -> take("accounts", monthAgo::writeLegacyAccounts), () -> take("coverage", today::writeCoverage));
	}

	/** What they see behind the gate. */
	List<Runnable> health() {
		List<Runnable> steps = new ArrayList<>();
		CheckupFiles checkups = new CheckupFiles(today, seed, examined, ItemNames.all());
		add(steps, "checkups", checkups::all);
		add(steps, "health-age", () -> new HealthAgeFiles(checkups).all());
		add(steps, "expenses", () -> new ExpenseFiles(today, seed, examined).all());
		return steps;
	}

	private void add(List<Runnable> steps, String kind, Supplier<List<SocietyFile>> files) {
		if (arrivals.understand(kind)) {
			files.get().forEach(file -> steps.add(step(kind, file)));
		}
	}

	private Runnable step(String kind, SocietyFile file) {
		return () -> arrivals.take(kind, file.name(), Mode.DIFFERENCE, file.content()::write);
	}

	private void take(String kind, Consumer<Writer> content) {
		arrivals.take(kind, kind + ".csv", Mode.FULL, out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			content.accept(text);
			text.flush();
		});
	}

}
