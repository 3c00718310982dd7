package jp.mykempo.kernel;

/**
 * An amount of money in yen (円): whole and never negative.
 *
 * @param amount yen
 */
public record Yen(long amount) implements Comparable<Yen> {

	public static final Yen ZERO = new Yen(0);

	public Yen {
		if (amount < 0) {
			throw new IllegalArgumentException("yen below zero");
		}
	}

	public Yen plus(Yen other) {
		return new Yen(Math.addExact(amount, other.amount));
	}

	public boolean isZero() {
		return amount == 0;
	}

	@Override
	public int compareTo(Yen other) {
		return Long.compare(amount, other.amount);
	}

	@Override
	public String toString() {
		return Long.toString(amount);
	}

}
