package jp.mykempo.expenses.intake;

import java.util.Arrays;

/** Numbers different longs in the order in which they come: 0, 1, 2 … Twelve bytes each and some room; 0 is no key. */
final class LongIndex {

	static final int NEW = -1;

	private static final double FULLEST = 0.6;

	/** Numbers that follow one another, or by thousands, do not crowd. */
	private static final long SPREAD = 0x9E3779B97F4A7C15L;

	private long[] keys = new long[1 << 12];

	private int[] numbers = new int[1 << 12];

	private int size;

	/** The key's number, or {@link #NEW} where it has just got the next one ({@link #size()} − 1). */
	int see(long key) {
		if (size >= keys.length * FULLEST) {
			grow();
		}
		int slot = slot(key);
		if (keys[slot] == key) {
			return numbers[slot];
		}
		keys[slot] = key;
		numbers[slot] = size++;
		return NEW;
	}

	int size() {
		return size;
	}

	private void grow() {
		long[] oldKeys = keys;
		int[] oldNumbers = numbers;
		keys = new long[oldKeys.length * 2];
		numbers = Arrays.copyOf(oldNumbers, oldNumbers.length * 2);
		for (int i = 0; i < oldKeys.length; i++) {
			if (oldKeys[i] != 0) {
				int slot = slot(oldKeys[i]);
				keys[slot] = oldKeys[i];
				numbers[slot] = oldNumbers[i];
			}
		}
	}

	private int slot(long key) {
		int mask = keys.length - 1;
		int slot = (int) (key * SPREAD >>> 32) & mask;
		while (keys[slot] != 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

}
