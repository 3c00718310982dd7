package jp.mykempo.account.core;

import java.time.Duration;
import java.time.Instant;

import jp.mykempo.access.DatabaseClock;

import org.springframework.stereotype.Component;

/**
 * Whether the password was given in the last 15 minutes, by the database's clock (P8). What asks for it leads to
 * {@code /settings/proof?next=…} if not.
 */
@Component
public class RecentProof {

	private static final Duration COUNTS = Duration.ofMinutes(15);

	private final DatabaseClock clock;

	RecentProof(DatabaseClock clock) {
		this.clock = clock;
	}

	public boolean of(SignedInMember member) {
		return member.provedAt().isAfter(this.clock.now().minus(COUNTS));
	}

	/** The present moment, to be remembered as {@link SignedInMember#provedAt}. */
	public Instant now() {
		return this.clock.now();
	}

}
