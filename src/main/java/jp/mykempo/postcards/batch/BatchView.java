package jp.mykempo.postcards.batch;

import java.time.Instant;
import java.util.UUID;

import jp.mykempo.postcards.core.BatchState;

/**
 * A batch as the desk sees it.
 *
 * @param own the clerk at hand ordered or approved one of its cards (T1)
 * @param spoiltFor {@code null} unless it was given up
 */
record BatchView(long id, String number, BatchState state, UUID key, boolean own, String spoiltFor, Counts counts,
		Step made, Step printed, Step posted, Step spoilt, Kin kin) {

	/**
	 * How many of its cards stand where.
	 *
	 * @param waiting not printed yet
	 * @param secrets how many of those have their secret
	 * @param inPost posted, whatever became of them since
	 * @param open on the 抜き取り一覧 and not ticked off
	 */
	record Counts(long waiting, long secrets, long printed, long inPost, long employers, long pulls, long open) {
	}

	/** Who did it, and when; {@code null} both where nobody did. */
	record Step(Instant at, String by) {
	}

	/** Numbers of the batch that this one makes again, and of the one that makes this one again; may be {@code null}. */
	record Kin(String before, String after) {
	}

}
