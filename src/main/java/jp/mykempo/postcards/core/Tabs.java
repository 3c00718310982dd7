package jp.mykempo.postcards.core;

/**
 * The desk's lists of postcards, with how much is on each.
 *
 * @param work how much waits in each
 * @param all whether the clerk sees all of them, or only those where members are asked
 */
public record Tabs(Work work, boolean all) {

	/**
	 * How much.
	 *
	 * @param ordered orders in no batch
	 * @param batches that are not posted yet
	 * @param returned that wait for somebody to decide
	 * @param old posted, never used, and more than a month ago
	 * @param asked other ways that wait for a second person
	 * @param protectedOnes orders of protected members
	 */
	public record Work(long ordered, long batches, long printed, long posted, long returned, long old, long asked,
			long protectedOnes, long holds) {
	}

}
