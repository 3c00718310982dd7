package jp.mykempo.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jp.mykempo.access.hashing.Argon2Cost;
import jp.mykempo.access.hashing.Argon2Engine;
import jp.mykempo.access.hashing.Limits;
import jp.mykempo.access.hashing.StoredHash;
import jp.mykempo.access.hashing.Verification;
import jp.mykempo.kernel.Parsed;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Turns passwords into verifiers and compares them: Argon2id as a PHC text, NFKC before hashing, as many at once as
 * there are cores. Call it with no transaction open, since a hash takes longer than everything else of a login:
 * <pre>boolean right = found.map(f -> hashing.verify(f.verifier(), typed)).orElseGet(() -> hashing.verifyNothing(typed));</pre>
 * For tokens of 256 random bits use {@link Keys#fingerprint} instead.
 */
public final class Hashing {

	private static final int SALT = 16;

	private static final int TAG = 32;

	/** Longer than any password that may be set; a longer one is not worth a hash of its text. */
	private static final int LONGEST = 1024;

	private static final byte[] NO_SALT = new byte[SALT];

	private static final SecureRandom random = new SecureRandom();

	private final Argon2Engine engine;

	private final Argon2Cost cost;

	private final Verification verification;

	private final Semaphore permits;

	/**
	 * @param permits hashes at once; others wait a second at most
	 */
	public Hashing(Argon2Engine engine, Argon2Cost cost, int permits) {
		this.engine = engine;
		this.cost = cost;
		this.verification = new Verification(engine);
		this.permits = new Semaphore(permits, true);
	}

	/**
	 * The verifier to store for a new password.
	 *
	 * @throws HashingBusy if no permit comes free within a second
	 */
	public String hash(String password) {
		if (password.length() > LONGEST) {
			throw new IllegalArgumentException("Too long for a password");
		}
		byte[] salt = new byte[SALT];
		random.nextBytes(salt);
		return new StoredHash.Argon2(this.cost, salt, whilePermitted(() -> tag(normalised(password), salt))).text();
	}

	/**
	 * {@link #hash} for work that has time, such as a batch of secrets: only while nobody waits for a permit, so that
	 * no login stands behind more than the one hash that is being made.
	 *
	 * @return empty if somebody waits or every permit is taken; pause and ask again
	 */
	public Optional<String> hashIfNobodyWaits(String password) {
		refuseInTransaction();
		if (this.permits.hasQueuedThreads() || !this.permits.tryAcquire()) {
			return Optional.empty();
		}
		try {
			byte[] salt = new byte[SALT];
			random.nextBytes(salt);
			return Optional.of(new StoredHash.Argon2(this.cost, salt, tag(normalised(password), salt)).text());
		}
		finally {
			this.permits.release();
		}
	}

	/**
	 * Whether the password is the one of the verifier. One that the former system made may be of the text as it was
	 * typed there, so that is tried too.
	 *
	 * @throws HashingBusy if no permit comes free within a second
	 */
	public boolean verify(String phc, String password) {
		Optional<StoredHash> stored = StoredHash.parse(phc).filter(Limits::bearable);
		if (stored.isEmpty() || password.length() > LONGEST) {
			return verifyNothing(password);
		}
		return whilePermitted(() -> candidates(phc, password).stream()
			.anyMatch(text -> this.verification.fits(stored.get(), text)));
	}

	/**
	 * Costs what {@link #verify} costs with a verifier of ours that does not fit, for where there is none to compare.
	 *
	 * @return false, always
	 */
	public boolean verifyNothing(String password) {
		String text = (password.length() > LONGEST) ? "" : password;
		return whilePermitted(() -> {
			spellings(text).forEach(spelling -> tag(spelling, NO_SALT));
			return false;
		});
	}

	/** Whether the verifier should be replaced now that the password is at hand: of another kind or cost than today's. */
	public boolean needsRehash(String phc) {
		return !(StoredHash.parse(phc).orElse(null) instanceof StoredHash.Argon2(Argon2Cost its, byte[] salt, byte[] tag))
				|| !its.equals(this.cost) || salt.length != SALT || tag.length != TAG;
	}

	/**
	 * Whether an imported verifier can be used: of a known kind, and no costlier than a login may be (P2).
	 */
	public Parsed<String> check(String phc) {
		Optional<StoredHash> stored = StoredHash.parse(phc);
		if (stored.isEmpty()) {
			return Parsed.rejected("access.hash.unknown");
		}
		return Limits.bearable(stored.get()) ? Parsed.ok(phc) : Parsed.rejected("access.hash.too-costly");
	}

	/** Which implementation runs. */
	public String engine() {
		return this.engine.name();
	}

	private SequencedSet<String> candidates(String phc, String password) {
		return needsRehash(phc) ? spellings(password) : spellings(password).reversed();
	}

	/** As typed, then normalised: one text for nearly everybody. */
	private static SequencedSet<String> spellings(String password) {
		SequencedSet<String> spellings = new LinkedHashSet<>();
		spellings.add(password);
		spellings.add(normalised(password));
		return spellings;
	}

	private static String normalised(String password) {
		return Normalizer.normalize(password, Normalizer.Form.NFKC);
	}

	private byte[] tag(String password, byte[] salt) {
		return this.engine.tag(this.cost, password.getBytes(StandardCharsets.UTF_8), salt, TAG);
	}

	<T> T whilePermitted(Supplier<T> work) {
		refuseInTransaction();
		acquire();
		try {
			return work.get();
		}
		finally {
			this.permits.release();
		}
	}

	private static void refuseInTransaction() {
		if (TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException("A password is hashed while a transaction is open");
		}
	}

	private void acquire() {
		try {
			if (!this.permits.tryAcquire(1, TimeUnit.SECONDS)) {
				throw new HashingBusy();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new HashingBusy();
		}
	}

}
