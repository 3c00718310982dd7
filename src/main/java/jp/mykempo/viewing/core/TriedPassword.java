package jp.mykempo.viewing.core;

import java.time.Instant;
import java.util.Optional;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.postcards.CardId;

/**
 * The viewing password of an account as a try met it, the try counted already. What is written after comparing is
 * written only while {@code version} and {@code verifier} still stand.
 *
 * @param chosen by the member (M5), else issued by post
 * @param card the postcard that it came with, as long as it has never been used
 * @param refused whether the gate was shut, so that nothing is compared
 * @param inARow how many were wrong in a row if this one is wrong too
 * @param shutUntil until when the gate is shut, if it is or this one is wrong too
 */
public record TriedPassword(AccountId account, PersonId person, int version, String verifier, boolean chosen,
		Optional<CardId> card, boolean refused, int inARow, Optional<Instant> shutUntil) {

	private static final int STOPPED = 30;

	private static final int SHUT = 10;

	/** Whether the gate opens by a new password alone. */
	boolean stopped() {
		return this.inARow >= STOPPED;
	}

	/** How many wrong ones are left before the gate is shut. */
	int left() {
		return SHUT - this.inARow % SHUT;
	}

	/** Whether it is used for the first time, if it is right. */
	public boolean fresh() {
		return this.card.isPresent();
	}

	/** Without the verifier. */
	@Override
	public String toString() {
		return "TriedPassword[" + this.account + "]";
	}

}
