package jp.mykempo.account.core;

import java.time.Duration;

import jp.mykempo.site.Message;

/** How long somebody has to wait after wrong passwords (P4), in words. */
public final class Pause {

	private static final long MINUTE = 60;

	private Pause() {
	}

	/** Rounded up, so that whoever waits so long has waited long enough. */
	public static Message words(Duration wait) {
		long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
		return seconds <= MINUTE ? Message.of("account.pause.seconds", seconds)
				: Message.of("account.pause.minutes", (seconds + MINUTE - 1) / MINUTE);
	}

}
