package jp.mykempo.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;

import de.mkammerer.argon2.Argon2;
import de.mkammerer.argon2.Argon2Factory;

/** A native Argon2id hash with the site's parameters and nothing around it: the limit of logins. */
final class BareHash {

	private static final int MEMORY = 19_456;

	private static final int ITERATIONS = 2;

	private static final Argon2 argon2 = Argon2Factory.create(Argon2Factory.Argon2Types.ARGON2id);

	private static final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private final AtomicLong hashes = new AtomicLong();

	private final AtomicLong nanos = new AtomicLong();

	static String of(String password) {
		return argon2.hash(ITERATIONS, MEMORY, 1, password.toCharArray());
	}

	/** One hash, its CPU time noted. */
	Void once() {
		long before = threads.getCurrentThreadCpuTime();
		of("correct horse battery 7");
		this.nanos.addAndGet(threads.getCurrentThreadCpuTime() - before);
		this.hashes.incrementAndGet();
		return null;
	}

	/** Seconds of CPU time of one. */
	double cpu() {
		return this.nanos.get() / 1e9 / this.hashes.get();
	}

}
