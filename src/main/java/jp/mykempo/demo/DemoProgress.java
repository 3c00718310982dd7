package jp.mykempo.demo;

import java.time.LocalDate;

import jp.mykempo.storage.DataFolder;

/**
 * How far the demo is loaded, kept in the data folder ({@code demo-progress}).
 *
 * @param day day of the first file, from which all its people follow
 * @param done how many files are taken in
 * @param whole whether there are no more
 */
record DemoProgress(LocalDate day, int done, boolean whole) {

	private static final String FILE = "demo-progress";

	/** What is noted; at the very first start, files that begin a month ago. */
	static DemoProgress read(DataFolder folder, LocalDate today) {
		return folder.read(FILE).map(DemoProgress::parse).orElseGet(() -> new DemoProgress(today.minusMonths(1), 0, false).noted(folder));
	}

	/** Another file is taken in. */
	DemoProgress oneMore(DataFolder folder) {
		return new DemoProgress(this.day, this.done + 1, false).noted(folder);
	}

	/** Everything is taken in: a later start need not even make the files. */
	DemoProgress asWhole(DataFolder folder) {
		return new DemoProgress(this.day, this.done, true).noted(folder);
	}

	private static DemoProgress parse(String text) {
		String[] words = text.strip().split(" ");
		return new DemoProgress(LocalDate.parse(words[0]), Integer.parseInt(words[1]), words.length > 2);
	}

	private DemoProgress noted(DataFolder folder) {
		folder.writePrivately(FILE, this.day + " " + this.done + (this.whole ? " whole" : ""));
		return this;
	}

}
