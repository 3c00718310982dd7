package jp.mykempo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/** A ratio that was measured beside the reach it is held against, printed as a line of a table. */
record Measured(String work, double ratio, String reach, boolean reached) {

	static Measured atLeast(String work, double ratio, double reach) {
		return new Measured(work, ratio, ">= %.2f".formatted(reach), ratio >= reach);
	}

	static Measured atMost(String work, double ratio, double reach) {
		return new Measured(work, ratio, "<= %.2f".formatted(reach), ratio <= reach);
	}

	void print() {
		String line = String.format(Locale.ROOT, "BENCH %-52s %8.2f   %-8s  %s%n", this.work, this.ratio, this.reach,
				this.reached ? "reached" : "MISSED");
		System.out.print(line);
		try {
			Files.writeString(Path.of("target/bench.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static double median(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[sorted.length / 2];
	}

}
