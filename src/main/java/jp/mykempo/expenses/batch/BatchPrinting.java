package jp.mykempo.expenses.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.expenses.sheet.PrintedNotices;
import jp.mykempo.kernel.StaffId;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the PDFs of batches in the background, each in one transaction: figures, addresses and who may be told of are read
 * then, the applications become printed ones, and the paper is kept sealed until the batch is posted. A kill leaves the batch
 * as it was, and another node, or the next start, makes it.
 */
@Component
public class BatchPrinting {

	private static final Logger log = LoggerFactory.getLogger(BatchPrinting.class);

	private final Batches batches;

	private final BatchContents contents;

	private final PrintedNotices printed;

	private final SealedPapers papers;

	private final TransactionTemplate transaction;

	BatchPrinting(Batches batches, BatchContents contents, PrintedNotices printed, SealedPapers papers,
			TransactionTemplate transaction) {
		this.batches = batches;
		this.contents = contents;
		this.printed = printed;
		this.papers = papers;
		this.transaction = transaction;
	}

	/** Makes all that wait. One that cannot be made is given up, so that its applications can be printed one by one. */
	public void makeAll() {
		this.batches.listMaking().forEach(batch -> Actor.as("s:" + batch.clerk().value(), () -> makeOrGiveUp(batch)));
	}

	private void makeOrGiveUp(Batches.Making batch) {
		try {
			this.transaction.executeWithoutResult(status -> make(batch.id(), batch.clerk()));
		}
		catch (RuntimeException failed) {
			// without its message, which may quote a name (T3)
			log.warn("Batch {} of notices could not be made: {}", batch.id(), failed.getClass().getName());
			this.transaction.executeWithoutResult(status -> giveUp(batch));
		}
	}

	private void make(long batch, StaffId clerk) {
		if (!this.batches.lockMaking(batch)) {
			return;
		}
		List<Notice> notices = new ArrayList<>();
		for (Notice notice : this.contents.lock(batch, clerk)) {
			obstacle(notice).ifPresentOrElse(reason -> this.batches.leaveOut(batch, notice.file().id(), reason),
					() -> notices.add(notice));
		}
		if (notices.isEmpty()) {
			this.batches.spoil(batch, clerk, "EMPTY");
			return;
		}
		for (int i = 0; i < notices.size(); i++) {
			this.printed.note(notices.get(i), clerk);
			this.batches.place(notices.get(i).file().id(), i + 1);
		}
		this.papers.keep(batch, notices);
	}

	private static Optional<String> obstacle(Notice notice) {
		if (notice.file().applicant().isProtected()) {
			return Optional.of("PROTECTED");
		}
		if (notice.file().post().delivery() == Delivery.UNSETTLED) {
			return Optional.of("NO_WAY");
		}
		return notice.content().claims().isEmpty() ? Optional.of("NOTHING_THERE") : Optional.empty();
	}

	private void giveUp(Batches.Making batch) {
		if (this.batches.lockMaking(batch.id())) {
			this.batches.spoil(batch.id(), batch.clerk(), "FAILED");
		}
	}

}
