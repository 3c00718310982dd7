package jp.mykempo.imports.desk;

import jp.mykempo.journeys.Site;

/** Reads the files that staff handed in, as the job does that is off in tests. */
public final class ReadingRoom {

	private ReadingRoom() {
	}

	/** Everything that waits, on this node. */
	public static void readAll(Site site) {
		site.bean(DeskRuns.class).work();
	}

	/** Throws away what nobody needs. */
	public static void sweep(Site site) {
		site.bean(Sweep.class).sweep();
	}

	/** How many files lie in the folder. */
	public static int files(Site site) {
		return site.bean(ArrivalFolder.class).keys().size();
	}

}
