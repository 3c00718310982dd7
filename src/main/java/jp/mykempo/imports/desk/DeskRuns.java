package jp.mykempo.imports.desk;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jp.mykempo.audit.Actor;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Errand;
import jp.mykempo.imports.FileImporter;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.RunLog;
import jp.mykempo.imports.RunReport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads the files that wait, on whichever node this runs: checks what was received, applies what was decided. A file whose
 * process was killed is found here too, and waits for somebody to begin again (I8).
 */
@Component
class DeskRuns {

	private static final Logger log = LoggerFactory.getLogger(DeskRuns.class);

	private final Uploads uploads;

	private final Imports imports;

	private final ArrivalFolder folder;

	private final TransactionTemplate transaction;

	DeskRuns(Uploads uploads, Imports imports, ArrivalFolder folder, TransactionTemplate transaction) {
		this.uploads = uploads;
		this.imports = imports;
		this.folder = folder;
		this.transaction = transaction;
	}

	/** Reads everything that waits, one file after the other. */
	void work() {
		for (Optional<Upload> next = take(busy()); next.isPresent(); next = take(busy())) {
			run(next.get());
		}
	}

	/** Kinds that somebody else reads, perhaps by the command line: their files wait. */
	private Set<String> busy() {
		return this.uploads.kindsAtWork().stream().filter(kind -> !isIdle(kind)).collect(Collectors.toSet());
	}

	private boolean isIdle(String kind) {
		boolean idle = this.imports.closeInterrupted(kind);
		if (idle) {
			Actor.as("job:imports", () -> this.transaction.executeWithoutResult(status -> this.uploads.interruptAbandoned(kind)));
		}
		return idle;
	}

	private Optional<Upload> take(Set<String> busy) {
		return this.transaction.execute(status -> this.uploads.take(busy));
	}

	private void run(Upload upload) {
		try {
			FileImporter importer = this.imports.importer(upload.wish().kind()).orElseThrow();
			Errand errand = new DeskErrand(upload);
			String actor = this.uploads.actor(upload.id());
			Actor.as(actor, () -> this.imports.run(importer, arrival(upload), errand));
		}
		catch (RuntimeException failed) {
			// without its message, which may quote a line (T3)
			log.warn("The run of file {} broke off: {}", upload.id(), failed.getClass().getName());
		}
		this.uploads.find(upload.id()).filter(now -> now.state().isOver()).ifPresent(now -> this.folder.delete(now.file().key()));
	}

	private Arrival arrival(Upload upload) {
		Upload.Wish wish = upload.wish();
		boolean apply = upload.state() == UploadState.APPLYING;
		Arrival arrival = apply ? Arrival.toApply(this.folder.path(upload.file().key()), wish.mode())
				: Arrival.toCheck(this.folder.path(upload.file().key()), wish.mode());
		Arrival confirmed = upload.ends() > 0 ? arrival.confirmingEnds(upload.ends()) : arrival;
		return wish.withoutBadLines() ? confirmed.leavingOutBadLines() : confirmed;
	}

	/** Writes what becomes of the file together with its run. */
	private final class DeskErrand implements Errand {

		private final Upload upload;

		DeskErrand(Upload upload) {
			this.upload = upload;
		}

		@Override
		public String fileName() {
			return this.upload.file().name();
		}

		@Override
		public boolean isOf(byte[] fileHash) {
			return Errand.same(this.upload.file().hash(), fileHash);
		}

		@Override
		public boolean wantsDifferences() {
			return this.upload.state() == UploadState.CHECKING;
		}

		@Override
		public void begun(long run) {
			DeskRuns.this.uploads.begun(this.upload.id(), run);
		}

		@Override
		public void ended(RunReport report, RunLog said) {
			boolean moved = switch (report.state()) {
				case CHECKED -> DeskRuns.this.uploads.checked(this.upload.id(), said.endsToConfirm());
				case APPLIED -> move(UploadState.APPLIED);
				case UNCHANGED -> move(UploadState.UNCHANGED);
				case REFUSED -> move(UploadState.REFUSED);
				case RUNNING, INTERRUPTED -> move(UploadState.INTERRUPTED);
			};
			if (!moved) {
				throw new IllegalStateException("File " + this.upload.id() + " is not being read any more");
			}
			DeskRuns.this.uploads.keepDifferences(this.upload.id(), said.differences());
		}

		@Override
		public void brokenOff() {
			move(UploadState.INTERRUPTED);
		}

		private boolean move(UploadState to) {
			return DeskRuns.this.uploads.move(this.upload.id(), to);
		}

	}

}
