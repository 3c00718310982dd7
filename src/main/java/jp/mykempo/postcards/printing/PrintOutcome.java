package jp.mykempo.postcards.printing;

import java.util.UUID;

/** What came of asking for a batch's PDF. */
public sealed interface PrintOutcome {

	/**
	 * It is this clerk's to have, now and never again.
	 *
	 * @param key of the batch, to be deleted now
	 */
	record Printed(UUID key, PrintRun run) implements PrintOutcome {
	}

	/** Somebody has had it already, or it is not ready, or was given up. */
	record NotReady() implements PrintOutcome {
	}

	/** This clerk ordered or approved one of its cards (T1). */
	record OwnOrders() implements PrintOutcome {
	}

	/** Its key, or what it opens, is gone, as after a restored backup: new secrets must be made (K3). */
	record SecretsGone() implements PrintOutcome {
	}

	/** Not one of its cards may be printed any more. */
	record NothingLeft() implements PrintOutcome {
	}

}
