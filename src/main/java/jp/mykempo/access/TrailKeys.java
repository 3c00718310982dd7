package jp.mykempo.access;

import java.security.MessageDigest;

import jp.mykempo.audit.SealingKeys;

/** Seals the trail with the keys of the site; older keys still prove what they sealed. */
record TrailKeys(Keys keys) implements SealingKeys {

	private static final String PURPOSE = "audit-seal";

	@Override
	public byte[] fingerprint(String text) {
		return this.keys.fingerprint(PURPOSE, text);
	}

	@Override
	public boolean made(byte[] fingerprint, String text) {
		return this.keys.fingerprints(PURPOSE, text).stream().anyMatch(own -> MessageDigest.isEqual(own, fingerprint));
	}

}
