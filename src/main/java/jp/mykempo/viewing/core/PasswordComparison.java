package jp.mykempo.viewing.core;

import jp.mykempo.access.Departure;
import jp.mykempo.access.Hashing;
import jp.mykempo.access.HashingBusy;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.AccountId;
import jp.mykempo.postcards.PostedSecret;

import org.springframework.stereotype.Component;

/**
 * Compares what was typed with the viewing password (V7): one statement that counts the try, one hash with no
 * connection held. Whatever it fails for, it is answered at the same time after its arrival. Call it with no transaction
 * open, and write what follows only while what was compared still stands.
 */
@Component
public class PasswordComparison {

	private final Passwords passwords;

	private final Hashing hashing;

	private final AuditTrail trail;

	private final ViewingProperties properties;

	PasswordComparison(Passwords passwords, Hashing hashing, AuditTrail trail, ViewingProperties properties) {
		this.passwords = passwords;
		this.hashing = hashing;
		this.trail = trail;
		this.properties = properties;
	}

	/** @throws HashingBusy if too many passwords wait to be hashed; the try does not count then */
	public Comparison compare(AccountId account, String typed) {
		Departure departure = Departure.after(this.properties.failureTime());
		Comparison comparison = this.passwords.countTry(account)
			.map(tried -> compare(tried, typed))
			.orElseGet(Comparison.None::new);
		if (!(comparison instanceof Comparison.Right)) {
			departure.await();
		}
		return comparison;
	}

	private Comparison compare(TriedPassword tried, String typed) {
		if (tried.refused()) {
			return shut(tried);
		}
		if (fits(tried, typed)) {
			return new Comparison.Right(tried);
		}
		if (tried.stopped() || tried.shutUntil().isPresent()) {
			this.trail.record(new GateShutByTries(tried.account(), tried.person(), tried.inARow()));
			return shut(tried);
		}
		return new Comparison.Wrong(tried.left());
	}

	private static Comparison shut(TriedPassword tried) {
		return tried.stopped() ? new Comparison.Stopped() : new Comparison.Shut(tried.shutUntil().orElseThrow());
	}

	/** It was right, but nothing came of it: the try does not count. */
	public void takeBack(TriedPassword tried) {
		this.passwords.takeBack(tried);
	}

	/** A site that is too busy to compare must not slow its members down for it. */
	private boolean fits(TriedPassword tried, String typed) {
		try {
			return tried.chosen() ? this.hashing.verify(tried.verifier(), typed)
					: PostedSecret.parse(typed)
						.map(secret -> this.hashing.verify(tried.verifier(), secret.text()))
						.orElseGet(() -> this.hashing.verifyNothing(typed));
		}
		catch (HashingBusy ex) {
			this.passwords.takeBack(tried);
			throw ex;
		}
	}

}
