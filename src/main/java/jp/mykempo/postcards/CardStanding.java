package jp.mykempo.postcards;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a member's latest card of a kind stands (V6, X7): state, way, and about when.
 *
 * @param state for decisions; pages show {@link #shown}
 * @param route {@code null} where there is none now: protected, or not covered
 * @param employerName to whom it goes; {@code null} where it does not go by an employer
 * @param expectedPosting about when it is posted (発送予定); {@code null} once it is posted, and where the desk must act
 * @param likelyArrival about when it is there; {@code null} where no day can be told
 * @param returned why it came back, else {@code null}
 */
public record CardStanding(CardId card, CardKind kind, CardState state, MemberCardState shown, Route route,
		String employerName, Times times, LocalDate expectedPosting, LocalDate likelyArrival, ReturnReason returned) {

	/** When it reached which state; {@code null} where it did not. {@code lapses}: when an unused one does. */
	public record Times(Instant ordered, Instant printed, Instant posted, Instant used, Instant ended, Instant lapses) {
	}

	/** Ordered or printed: a further request orders nothing. */
	public boolean isOpen() {
		return state.isOpen();
	}

}
