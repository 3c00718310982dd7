package jp.mykempo.mail.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

import jp.mykempo.mail.Outbox;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends right after a commit instead of at the job's next turn. A convenience only: a bell that is not heard costs two
 * seconds.
 */
final class DeliveryBell implements Outbox.AfterCommit, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(DeliveryBell.class);

	private final LetterDelivery delivery;

	private final AtomicBoolean rung = new AtomicBoolean();

	private final ExecutorService worker = Executors
		.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("letters").factory());

	DeliveryBell(LetterDelivery delivery) {
		this.delivery = delivery;
	}

	@Override
	public void letterAdded() {
		if (this.rung.compareAndSet(false, true)) {
			try {
				this.worker.execute(this::deliver);
			}
			catch (RejectedExecutionException closing) {
				log.debug("The site is closing; the letter waits for the next start");
			}
		}
	}

	private void deliver() {
		this.rung.set(false);
		try {
			this.delivery.deliverDue();
		}
		catch (RuntimeException failed) {
			log.warn("Letters wait for the next turn: {}", failed.getClass().getSimpleName());
		}
	}

	@Override
	public void close() {
		this.worker.shutdown();
	}

}
