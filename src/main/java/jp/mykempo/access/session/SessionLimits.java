package jp.mykempo.access.session;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions live ({@code mykempo.sessions.*}), by P9.
 *
 * @param idle without a request
 * @param life since login, whatever happens
 * @param staffIdle {@code idle} of the society's staff
 * @param staffLife {@code life} of the society's staff
 */
@ConfigurationProperties("mykempo.sessions")
record SessionLimits(@DefaultValue("30m") Duration idle, @DefaultValue("12h") Duration life,
		@DefaultValue("15m") Duration staffIdle, @DefaultValue("8h") Duration staffLife) {

	/** The values of P9. */
	public static SessionLimits standard() {
		return new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(15),
				Duration.ofHours(8));
	}

	Duration idleOf(String principal) {
		return staff(principal) ? this.staffIdle : this.idle;
	}

	Duration lifeOf(String principal) {
		return staff(principal) ? this.staffLife : this.life;
	}

	private static boolean staff(String principal) {
		return principal != null && principal.startsWith("s:");
	}

}
