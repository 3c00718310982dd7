package jp.mykempo.access;

import jp.mykempo.access.hashing.Argon2Cost;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one hash of a password costs ({@code mykempo.hashing.*}); P2's values by default.
 *
 * @param memory KiB
 * @param permits hashes at once; 0 = as many as there are cores
 */
@ConfigurationProperties("mykempo.hashing")
record HashingProperties(@DefaultValue("19456") int memory, @DefaultValue("2") int iterations,
		@DefaultValue("1") int parallelism, @DefaultValue("0") int permits) {

	Argon2Cost cost() {
		return Argon2Cost.id(this.memory, this.iterations, this.parallelism);
	}

	int permitsOrCores() {
		return (this.permits > 0) ? this.permits : Runtime.getRuntime().availableProcessors();
	}

}
