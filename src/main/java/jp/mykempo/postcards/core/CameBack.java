package jp.mykempo.postcards.core;

import java.time.LocalDate;
import java.util.Objects;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.postcards.CardId;
import jp.mykempo.postcards.ReturnReason;

/**
 * A card that lies on the clerk's table again.
 *
 * @param note what else is to be known, {@code null} where nothing is
 */
public record CameBack(CardId card, ReturnReason reason, LocalDate on, String note, StaffId by) {

	public CameBack {
		Objects.requireNonNull(card);
		Objects.requireNonNull(reason);
		Objects.requireNonNull(on);
		Objects.requireNonNull(by);
	}

	/** For the log: no note, which may say who it is about. */
	@Override
	public String toString() {
		return "CameBack[" + this.card + ", " + this.reason + "]";
	}

}
