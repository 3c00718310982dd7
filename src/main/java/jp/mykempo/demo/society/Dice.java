package jp.mykempo.demo.society;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Chance that can be repeated: SplitMix64, begun from a seed and the name of what is thrown for.
 * The JDK's generators may change their sequences between releases; files of the made-up society must not.
 * Each household throws its own dice, so that any of them can be made without those before it.
 */
public final class Dice {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	private Dice(long state) {
		this.state = state;
	}

	/** Dice for one thing (household, account …) of one kind; equal arguments give equal throws. */
	public static Dice of(long seed, String kind, long index) {
		return new Dice(mix(mix(seed ^ kind.hashCode() * GOLDEN) + index * GOLDEN));
	}

	/** 0 ≤ result < bound. */
	public int below(int bound) {
		return (int) Long.remainderUnsigned(next() >>> 16, bound);
	}

	/** lowest ≤ result ≤ highest. */
	public int between(int lowest, int highest) {
		return lowest + below(highest - lowest + 1);
	}

	public boolean perMille(int share) {
		return below(1000) < share;
	}

	public <T> T pick(List<T> choices) {
		return choices.get(below(choices.size()));
	}

	/** A day from the first to the last, both included; the first if the last lies before it. */
	public LocalDate day(LocalDate first, LocalDate last) {
		long days = ChronoUnit.DAYS.between(first, last);
		return days <= 0 ? first : first.plusDays(below((int) days + 1));
	}

	/** A draw from the normal distribution with mean 0 and standard deviation 1. */
	public double normal() {
		double one = (next() >>> 11) * 0x1p-53;
		double other = (next() >>> 11) * 0x1p-53;
		return StrictMath.sqrt(-2 * StrictMath.log(1 - one)) * StrictMath.cos(2 * StrictMath.PI * other);
	}

	long next() {
		state += GOLDEN;
		return mix(state);
	}

	private static long mix(long value) {
		long a = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ (a >>> 27)) * 0x94D049BB133111EBL;
		return b ^ (b >>> 31);
	}

}
