package jp.mykempo.imports.desk;

import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.Mode;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What staff decide about files (取り込み, O2): hand one in, have it applied, alone or by two (T1), have it read once more, or
 * drop it. Reading and writing itself is done by {@link DeskRuns}.
 */
@Component
@AllowedTo(Role.IMPORTS)
class ImportDesk {

	/** Files that may lie undecided at once. */
	static final int MOST_OPEN = 50;

	private final Uploads uploads;

	private final ArrivalFolder folder;

	private final AuditTrail trail;

	private final TransactionTemplate transaction;

	ImportDesk(Uploads uploads, ArrivalFolder folder, AuditTrail trail, TransactionTemplate transaction) {
		this.uploads = uploads;
		this.folder = folder;
		this.trail = trail;
		this.transaction = transaction;
	}

	/** Its number; empty where too many lie undecided already. */
	public OptionalLong receive(Upload.Wish wish, Upload.StoredFile file) {
		if (this.uploads.countOpen() >= MOST_OPEN) {
			return OptionalLong.empty();
		}
		return OptionalLong.of(this.transaction.execute(status -> {
			long id = this.uploads.insert(wish, file);
			this.trail.record(new ImportFileReceived(id, wish.kind(), wish.mode(), HexFormat.of().formatHex(file.hash())));
			return id;
		}));
	}

	/** Wants it applied: at once, or when a second person agrees. */
	public DecisionOutcome apply(long id, StaffId by) {
		return this.transaction.execute(status -> {
			if (this.uploads.order(id, by)) {
				this.trail.record(new ImportOrdered(id, by, Optional.empty()));
				return DecisionOutcome.DONE;
			}
			if (this.uploads.ask(id, by)) {
				this.trail.record(new ImportAsked(id, by));
				return DecisionOutcome.DONE;
			}
			return DecisionOutcome.LATE;
		});
	}

	/** The second person agrees. */
	public DecisionOutcome confirm(long id, StaffId by) {
		return this.transaction.execute(status -> {
			Optional<StaffId> asked = this.uploads.find(id).flatMap(Upload::asked);
			if (asked.filter(by::equals).isPresent()) {
				return DecisionOutcome.OWN;
			}
			if (!this.uploads.confirm(id, by)) {
				return DecisionOutcome.LATE;
			}
			this.trail.record(new ImportOrdered(id, asked.orElseThrow(), Optional.of(by)));
			return DecisionOutcome.DONE;
		});
	}

	/** The second person does not agree, or the first one takes it back: it waits for a decision again. */
	public DecisionOutcome takeBack(long id) {
		return this.transaction.execute(status -> {
			if (!this.uploads.takeBack(id)) {
				return DecisionOutcome.LATE;
			}
			this.trail.record(new ImportTakenBack(id));
			return DecisionOutcome.DONE;
		});
	}

	/** Reads it once more: the master may have changed, or the process was killed. */
	public DecisionOutcome checkAgain(long id, boolean withoutBadLines) {
		boolean moved = this.transaction.execute(status -> this.uploads.checkAgain(id, withoutBadLines));
		return moved ? DecisionOutcome.DONE : DecisionOutcome.LATE;
	}

	/** Nothing of it is applied; the file and what it would have changed are gone. */
	public DecisionOutcome discard(long id) {
		boolean discarded = this.transaction.execute(status -> {
			boolean moved = this.uploads.move(id, UploadState.DISCARDED);
			if (moved) {
				this.trail.record(new ImportDiscarded(id));
			}
			return moved;
		});
		if (discarded) {
			this.uploads.find(id).ifPresent(upload -> this.folder.delete(upload.file().key()));
		}
		return discarded ? DecisionOutcome.DONE : DecisionOutcome.LATE;
	}

	/** A clerk handed a file in. */
	record ImportFileReceived(long upload, String kind, Mode mode, String sha256) implements AuditRecord {
	}

	/** A clerk wants a file applied that needs a second person. */
	record ImportAsked(long upload, StaffId by) implements AuditRecord {
	}

	/** A file is to be applied. */
	record ImportOrdered(long upload, StaffId by, Optional<StaffId> confirmedBy) implements AuditRecord {
	}

	/** The wish to apply it was taken back or refused. */
	record ImportTakenBack(long upload) implements AuditRecord {
	}

	/** A file was dropped. */
	record ImportDiscarded(long upload) implements AuditRecord {
	}

}
