package jp.mykempo.postcards.core;

import java.util.UUID;

/**
 * A batch (束).
 *
 * @param number as people call it, 「20261127-1」
 * @param key names the file with its key ({@link BatchKeys})
 */
public record Batch(long id, String number, BatchState state, UUID key) {

	/** Digits of the day and a number, for addresses. */
	public static final String NUMBER = "\\d+-\\d+";

}
