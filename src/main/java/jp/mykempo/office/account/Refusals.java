package jp.mykempo.office.account;

import java.time.Duration;

import jp.mykempo.office.core.PasswordAnswer;
import jp.mykempo.site.FieldErrors;

/** Says at the field of the present password why it was not accepted. */
final class Refusals {

	private static final String FIELD = "current";

	private Refusals() {
	}

	static FieldErrors of(PasswordAnswer.Refused refused) {
		return switch (refused) {
			case PasswordAnswer.Wrong() -> FieldErrors.at(FIELD, "office.account.current.wrong");
			case PasswordAnswer.Slowed(Duration remaining) ->
				FieldErrors.at(FIELD, "office.account.current.slowed", Math.max(1, remaining.plusSeconds(59).toMinutes()));
			case PasswordAnswer.Stopped() -> FieldErrors.at(FIELD, "office.account.current.stopped");
		};
	}

}
