package jp.mykempo.viewing.gate;

import java.time.Instant;

/** What the gate says to a member who wants to see health or medical data. */
sealed interface GateDecision {

	/**
	 * Come in.
	 *
	 * @param touchDue whether this use is to be written, which is done once a minute
	 * @param until when it closes if nobody clicks
	 */
	record Open(boolean touchDue, Instant until) implements GateDecision {
	}

	/**
	 * The viewing password first.
	 *
	 * @param chosen whether the member chose it (M5)
	 * @param fresh whether it came by post and has never been used
	 */
	record PasswordNeeded(boolean chosen, boolean fresh) implements GateDecision {
	}

	/** Wished, but there is none: the postcard is under way, came back or was never used. */
	record NoPassword() implements GateDecision {
	}

	/** 「希望しない」 (V5). */
	record NotOptedIn() implements GateDecision {
	}

	/** Shut for a while after wrong passwords (K3). */
	record Locked(Instant until) implements GateDecision {
	}

	/** Shut until a new password is issued (K3). */
	record LockedUntilReissue() implements GateDecision {
	}

	/** 「この機能は被保険者のみご利用いただけます」 (V2). */
	record InsuredPersonsOnly() implements GateDecision {
	}

}
