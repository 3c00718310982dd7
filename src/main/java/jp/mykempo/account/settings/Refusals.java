package jp.mykempo.account.settings;

import java.time.Duration;

import jp.mykempo.site.FieldErrors;
import jp.mykempo.site.Message;

/** Says at the field of the password why it was not accepted, and how long to wait. */
final class Refusals {

	private Refusals() {
	}

	static FieldErrors at(String field, PasswordAnswer.Refused refused) {
		return switch (refused) {
			case PasswordAnswer.Wrong(Duration pause) when pause.isZero() ->
				FieldErrors.at(field, "account.settings.current.wrong");
			case PasswordAnswer.Wrong(Duration pause) ->
				FieldErrors.at(field, "account.settings.current.wrongWait", wait(pause));
			case PasswordAnswer.Slowed(Duration remaining) ->
				FieldErrors.at(field, "account.settings.current.slowed", wait(remaining));
			case PasswordAnswer.Stopped() -> FieldErrors.at(field, "account.settings.current.stopped");
		};
	}

	private static Message wait(Duration duration) {
		long seconds = Math.max(1, duration.toSeconds());
		return seconds < 60 ? Message.of("account.settings.wait.seconds", seconds)
				: Message.of("account.settings.wait.minutes", (seconds + 59) / 60);
	}

}
