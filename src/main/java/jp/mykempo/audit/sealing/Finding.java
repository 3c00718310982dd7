package jp.mykempo.audit.sealing;

/** What is wrong with the trail, as one place of the chain shows it. */
sealed interface Finding {

	/** Seals are not there; of the rows that they covered nothing can be said. */
	record SealsRemoved(long first, long last, long fromId, long toId) implements Finding {
	}

	/** The seal is not what was written; of its rows nothing can be said. */
	record SealChanged(Seal seal) implements Finding {
	}

	/** The seal is genuine but does not follow the one before it. */
	record ChainBroken(Seal seal) implements Finding {
	}

	/** As many rows as were sealed, but not the same, or not in the same order. */
	record RowsChanged(Seal seal) implements Finding {
	}

	/** Fewer rows than were sealed. */
	record RowsRemoved(Seal seal, long count) implements Finding {
	}

	/** More rows than were sealed. */
	record RowsAdded(Seal seal, long count) implements Finding {
	}

	/** Rows that ought to be sealed for long: the last seals were removed, or the sealer does not run. */
	record SealsOwed(long fromId, Unsealed rows) implements Finding {
	}

	/** A seal that somebody remembers is not in the chain. */
	record RememberedSealGone(String name) implements Finding {
	}

}
