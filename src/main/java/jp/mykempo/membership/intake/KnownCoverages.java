package jp.mykempo.membership.intake;

import java.util.Arrays;

/**
 * The fingerprints of every coverage in the master and of every line of the file so far: 29 bytes each, so that a
 * million fit into little memory, and only lines that are new or changed have to reach the database.
 */
final class KnownCoverages {

	private static final double FULLEST = 0.66;

	private static final byte ENDED = 1;

	private static final byte GOING_ON = 2;

	private long[] keys;

	private long[] lineHashes;

	private long[] coverages;

	private int[] lines;

	private byte[] states;

	private int size;

	private long inMaster;

	KnownCoverages(long expected) {
		allocate(Math.max(1024, (int) Math.min(1 << 29, Long.highestOneBit((long) (expected / FULLEST)) << 1)));
	}

	/** A coverage that the master has. */
	void add(long keyHash, long lineHash, long coverage, boolean goingOn) {
		int slot = slot(keyHash);
		lineHashes[slot] = lineHash;
		coverages[slot] = coverage;
		states[slot] = goingOn ? GOING_ON : ENDED;
		inMaster++;
	}

	/**
	 * Marks the coverage as seen in this line.
	 * @return the line that told it before, 0 where this is the first
	 */
	int see(long keyHash, int line) {
		int slot = slot(keyHash);
		int before = lines[slot];
		if (before == 0) {
			lines[slot] = line;
		}
		return before;
	}

	/** The coverage's id in the master, 0 where it is not there. */
	long coverageOf(long keyHash) {
		return coverages[slot(keyHash)];
	}

	boolean isUnchanged(long keyHash, long lineHash) {
		int slot = slot(keyHash);
		return coverages[slot] != 0 && lineHashes[slot] == lineHash;
	}

	boolean isMasterEmpty() {
		return inMaster == 0;
	}

	/** Coverages that go on in the master. */
	long goingOn() {
		long count = 0;
		for (byte state : states) {
			count += state == GOING_ON ? 1 : 0;
		}
		return count;
	}

	/** Coverages that go on in the master and were seen in no line: how many, and the ids of the first ones. */
	Missing missing(int most) {
		long count = 0;
		long[] first = new long[most];
		for (int slot = 0; slot < keys.length; slot++) {
			if (states[slot] == GOING_ON && lines[slot] == 0) {
				if (count < most) {
					first[(int) count] = coverages[slot];
				}
				count++;
			}
		}
		return new Missing(count, Arrays.copyOf(first, (int) Math.min(count, most)));
	}

	/** What the file does not tell although the master has it. */
	record Missing(long count, long[] first) {
	}

	private int slot(long key) {
		if (size > keys.length * FULLEST) {
			grow();
		}
		int slot = find(key);
		if (keys[slot] == 0) {
			keys[slot] = key;
			size++;
		}
		return slot;
	}

	private int find(long key) {
		int mask = keys.length - 1;
		int slot = (int) (key ^ key >>> 32) & mask;
		while (keys[slot] != 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	private void grow() {
		long[] formerKeys = keys;
		long[] formerHashes = lineHashes;
		long[] formerCoverages = coverages;
		int[] formerLines = lines;
		byte[] formerStates = states;
		allocate(formerKeys.length * 2);
		for (int i = 0; i < formerKeys.length; i++) {
			if (formerKeys[i] != 0) {
				int slot = find(formerKeys[i]);
				keys[slot] = formerKeys[i];
				lineHashes[slot] = formerHashes[i];
				coverages[slot] = formerCoverages[i];
				lines[slot] = formerLines[i];
				states[slot] = formerStates[i];
			}
		}
	}

	private void allocate(int slots) {
		keys = new long[slots];
		lineHashes = new long[slots];
		coverages = new long[slots];
		lines = new int[slots];
		states = new byte[slots];
	}

}
