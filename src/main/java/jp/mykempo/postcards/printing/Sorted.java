package jp.mykempo.postcards.printing;

import java.util.List;
import java.util.Map;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.core.WaitingCard;

/**
 * The cards of a batch, sorted by what becomes of them at printing.
 *
 * @param released back into the queue, since they cannot be printed now
 * @param loginIds what stands beside the secrets of login notices
 */
record Sorted(List<WaitingCard> printable, List<Long> released, Map<AccountId, String> loginIds) {

	/** Without login IDs (T3). */
	@Override
	public String toString() {
		return "Sorted[" + this.printable.size() + ", " + this.released.size() + "]";
	}

}
