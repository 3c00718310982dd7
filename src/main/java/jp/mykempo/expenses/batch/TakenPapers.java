package jp.mykempo.expenses.batch;

import java.util.Optional;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the PDFs of batches out, each time with a row in the trail; whose expenses are in it was noted when it was printed. */
@Component
@AllowedTo(Role.HEALTH_DATA)
class TakenPapers {

	private final SealedPapers papers;

	private final AuditTrail audit;

	TakenPapers(SealedPapers papers, AuditTrail audit) {
		this.papers = papers;
		this.audit = audit;
	}

	/** A clerk took the PDF of a batch. */
	record NoticeBatchTaken(long batch) implements AuditRecord {
	}

	/** Empty before it is made, and once the batch was posted or given up. */
	@Transactional
	public Optional<byte[]> take(long batch, StaffId clerk) {
		Optional<byte[]> paper = this.papers.take(batch, clerk);
		paper.ifPresent(pdf -> this.audit.record(new NoticeBatchTaken(batch)));
		return paper;
	}

}
