package jp.mykempo.postcards.printing;

import java.util.List;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.core.BatchRoom;
import jp.mykempo.postcards.core.PostcardProperties;
import jp.mykempo.postcards.core.SecretMakers;

/** Hands batches out as the page does, for tests of what comes after it. */
public final class PrintRoom {

	private PrintRoom() {
	}

	/** Takes the batch's PDF, and throws it away. */
	public static void print(BatchRoom room, String batch, StaffId by) {
		if (!(outcome(room, batch, by) instanceof PrintOutcome.Printed)) {
			throw new AssertionError("cannot be printed");
		}
	}

	static PrintOutcome outcome(BatchRoom room, String batch, StaffId by) {
		Printing printing = new Printing(room.batches, room.office.recheck,
				new SealedSecrets(room.sql, room.siteKeys, room.keys), new PrintedCards(room.sql),
				new Papers(new SecretMakers(List.of()), room.waiting, PostcardProperties.DEFAULTS), room.trail);
		return room.tx.execute(status -> printing.print(batch, by));
	}

}
