package jp.mykempo.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** Runs something in several threads for some seconds and says how often a second it was done. */
final class Load {

	private Load() {
	}

	/** Makes the work of one thread; threads share nothing. */
	interface Worker {

		Callable<?> of(int thread) throws Exception;

	}

	static double perSecond(int threads, double seconds, Worker worker) throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		AtomicInteger done = new AtomicInteger();
		AtomicReference<Exception> failure = new AtomicReference<>();
		CountDownLatch ended = new CountDownLatch(threads);
		long start = System.nanoTime();
		for (int thread = 0; thread < threads; thread++) {
			Callable<?> work = worker.of(thread);
			Thread.ofPlatform().start(() -> {
				try {
					while (!over.get()) {
						work.call();
						done.incrementAndGet();
					}
				}
				catch (Exception ex) {
					failure.set(ex);
				}
				ended.countDown();
			});
		}
		Thread.sleep((long) (seconds * 1000));
		over.set(true);
		ended.await();
		if (failure.get() != null) {
			throw failure.get();
		}
		return done.get() / ((System.nanoTime() - start) / 1e9);
	}

}
