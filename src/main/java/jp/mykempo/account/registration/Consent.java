package jp.mykempo.account.registration;

import java.time.Instant;

/**
 * The agreement to the handling of personal data (個人情報取扱同意, R1), as the browser carries it to the form.
 *
 * @param agreedAt in milliseconds since 1970
 */
record Consent(String version, long agreedAt) {

	static Consent to(String version, Instant moment) {
		return new Consent(version, moment.toEpochMilli());
	}

	Instant moment() {
		return Instant.ofEpochMilli(this.agreedAt);
	}

}
