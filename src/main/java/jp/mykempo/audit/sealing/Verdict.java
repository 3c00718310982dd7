package jp.mykempo.audit.sealing;

import java.util.List;
import java.util.Optional;

/**
 * What the verification found.
 *
 * @param rows that are as they were sealed
 * @param last seal of the chain, empty where there is none
 * @param findings the first ones, in the order of the chain
 * @param found how many there are in all
 */
record Verdict(long seals, long rows, Optional<Seal> last, Unsealed unsealed, List<Finding> findings, long found) {

	boolean inOrder() {
		return this.found == 0;
	}

}
