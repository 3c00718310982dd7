package jp.mykempo.access;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Says on the health page which implementation hashes passwords; the slow one is a finding, not an outage. */
class HashingHealthIndicator implements HealthIndicator {

	private final Hashing hashing;

	HashingHealthIndicator(Hashing hashing) {
		this.hashing = hashing;
	}

	@Override
	public Health health() {
		return Health.up().withDetail("argon2", this.hashing.engine()).build();
	}

}
