package jp.mykempo.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jp.mykempo.demo.society.MadeUpSociety;
import jp.mykempo.demo.society.NotablePerson;
import jp.mykempo.demo.underway.Underway;
import jp.mykempo.kernel.PeopleTime;
import jp.mykempo.storage.DataFolder;

/**
 * Fills an empty demo with the made-up society, through the imports that a real society uses: the coverage of a month
 * ago, the accounts of the former system, the coverage of today, which closes some of those accounts as any import
 * does. Then ten years of check-ups and medical expenses arrive, and postcards and enquiries are sent on their way. What
 * is done is noted in the data folder after each step: a
 * start after a kill goes on there, and the step that may have been done already changes nothing.
 * {@code demo-people.csv} comes last.
 */
final class DemoLoading {

	private static final long SEED = 20220607;

	private final DemoArrivals arrivals;

	private final Notables notables;

	private final Underway underway;

	private final DataFolder folder;

	private final Clock clock;

	private final Size size;

	DemoLoading(DemoArrivals arrivals, Notables notables, Underway underway, DataFolder folder, Clock clock,
			Size size) {
		this.arrivals = arrivals;
		this.notables = notables;
		this.underway = underway;
		this.folder = folder;
		this.clock = clock;
		this.size = size;
	}

	/**
	 * How much there is to see.
	 *
	 * @param examined families, beside those of the notable people, whose check-ups and medical expenses arrive
	 */
	record Size(int members, int examined) {

		/** Of the demo. */
		static final Size FULL = new Size(3000, 530);

	}

	/** The notable people as they are loaded, now or at an earlier start. */
	List<NotablePerson> load() {
		DemoProgress progress = DemoProgress.read(this.folder, PeopleTime.today(this.clock));
		MadeUpSociety monthAgo = MadeUpSociety.of(this.size.members(), SEED, progress.day());
		DemoPeopleFile file = new DemoPeopleFile(this.folder.path("demo-people.csv"));
		DemoSecrets secrets = new DemoSecrets(this.folder, file.viewingPasswords());
		if (!progress.whole()) {
			takeIn(steps(monthAgo, secrets), progress);
		}
		List<NotablePerson> people = monthAgo.people().stream().map(secrets::complete).toList();
		file.write(people);
		secrets.forget();
		return people;
	}

	private void takeIn(List<Runnable> steps, DemoProgress begun) {
		DemoProgress progress = begun;
		for (Runnable step : steps.subList(progress.done(), steps.size())) {
			step.run();
			progress = progress.oneMore(this.folder);
		}
		progress.asWhole(this.folder);
	}

	private List<Runnable> steps(MadeUpSociety monthAgo, DemoSecrets secrets) {
		DemoSteps files = new DemoSteps(this.arrivals, monthAgo, SEED, this.size.examined());
		LocalDate today = monthAgo.oneMonthLater().asOf();
		List<Runnable> steps = new ArrayList<>(files.people());
		steps.addAll(files.health());
		steps.add(() -> this.underway.begin(this.notables.of(monthAgo.people()), today, secrets::keep));
		return steps;
	}

}
