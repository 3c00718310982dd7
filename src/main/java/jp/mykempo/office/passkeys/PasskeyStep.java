package jp.mykempo.office.passkeys;

import java.time.Duration;
import java.util.Optional;

import jp.mykempo.access.Departure;
import jp.mykempo.access.PasskeyChallenge;
import jp.mykempo.access.PasskeyProof;
import jp.mykempo.access.Passkeys;
import jp.mykempo.access.SourceLimits;
import jp.mykempo.access.SourceLimits.Pace;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.passkeys.RefusedPage.Reason;

import org.springframework.stereotype.Component;

/** The one step of a staff login by passkey; failures count against the network address they come from (P4). */
@Component
class PasskeyStep {

	/** Kind of the limits by network address, the same as for passwords of staff. */
	private static final String SOURCE = "office-login";

	private final Passkeys passkeys;

	private final SourceLimits sources;

	PasskeyStep(Passkeys passkeysOfStaff, SourceLimits sources) {
		this.passkeys = passkeysOfStaff;
		this.sources = sources;
	}

	/**
	 * Checks what the device has signed.
	 *
	 * @param challenge what this browser was asked; empty where nothing, or too long ago
	 * @param source the network address
	 */
	PasskeyOutcome enter(Optional<PasskeyChallenge> challenge, String credential, String source) {
		return switch (this.sources.pace(SOURCE, source)) {
			case Pace.Free free -> enter(challenge, credential, source, Duration.ZERO);
			case Pace.Slowed(Duration delay) -> enter(challenge, credential, source, delay);
			case Pace.Refused(Duration retryAfter) -> new PasskeyOutcome.NotNow(retryAfter);
		};
	}

	private PasskeyOutcome enter(Optional<PasskeyChallenge> challenge, String credential, String source,
			Duration delay) {
		Departure.after(delay).await();
		return switch (challenge.map(asked -> this.passkeys.prove(asked, credential)).orElseGet(PasskeyProof.Late::new)) {
			case PasskeyProof.Proved(String principal) -> new PasskeyOutcome.Right(staff(principal));
			case PasskeyProof.Late() -> new PasskeyOutcome.Refused(Reason.LATE);
			case PasskeyProof.Unknown() -> failed(source, Reason.UNKNOWN);
			case PasskeyProof.Unfit() -> failed(source, Reason.UNFIT);
			case PasskeyProof.Suspect() -> failed(source, Reason.SUSPECT);
		};
	}

	private PasskeyOutcome failed(String source, Reason reason) {
		this.sources.failed(SOURCE, source);
		return new PasskeyOutcome.Refused(reason);
	}

	private static StaffId staff(String principal) {
		return new StaffId(Long.parseLong(principal.substring(principal.indexOf(':') + 1)));
	}

}
