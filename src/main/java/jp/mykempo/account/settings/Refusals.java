package jp.mykempo.account.settings;

import java.time.Duration;

import jp.mykempo.account.core.Pause;
import jp.mykempo.site.FieldErrors;

/** Says at the field of the password why it was not accepted, and how long to wait. */
final class Refusals {

	private Refusals() {
	}

	static FieldErrors at(String field, PasswordAnswer.Refused refused) {
		return switch (refused) {
			case PasswordAnswer.Wrong(Duration pause) when pause.isZero() ->
				FieldErrors.at(field, "account.settings.current.wrong");
			case PasswordAnswer.Wrong(Duration pause) ->
				FieldErrors.at(field, "account.settings.current.wrongWait", Pause.words(pause));
			case PasswordAnswer.Slowed(Duration remaining) ->
				FieldErrors.at(field, "account.settings.current.slowed", Pause.words(remaining));
			case PasswordAnswer.Stopped() -> FieldErrors.at(field, "account.settings.current.stopped");
		};
	}

}
