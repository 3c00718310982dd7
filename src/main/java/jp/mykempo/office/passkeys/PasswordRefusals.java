package jp.mykempo.office.passkeys;

import java.time.Duration;

import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.site.FieldErrors;

/** Says at the field of the password why it was not accepted. */
final class PasswordRefusals {

	private PasswordRefusals() {
	}

	static FieldErrors of(PasswordAnswer.Refused refused) {
		return switch (refused) {
			case PasswordAnswer.Wrong() -> FieldErrors.at("current", "office.passkeys.current.wrong");
			case PasswordAnswer.Slowed(Duration remaining) ->
				FieldErrors.at("current", "office.passkeys.current.slowed", remaining.plusSeconds(59).toMinutes());
			case PasswordAnswer.Stopped() -> FieldErrors.at("current", "office.passkeys.current.stopped");
		};
	}

}
