package jp.mykempo.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.imports.RunReport.FileFacts;
import jp.mykempo.imports.RunReport.Findings;
import jp.mykempo.imports.RunReport.Problem;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes files in (取り込み): one run at a time of each kind, each wholly in or wholly out (I8).
 *
 * <pre>RunReport report = imports.run(importer, Arrival.toCheck(path, Mode.FULL));</pre>
 */
@Component
public class Imports {

	private final RunLedger ledger;

	private final AuditTrail audit;

	private final List<FileImporter> importers;

	private final TransactionTemplate transaction;

	private final TransactionTemplate besideIt;

	public Imports(List<FileImporter> importers, JdbcClient sql, AuditTrail audit, PlatformTransactionManager transactions) {
		this.importers = List.copyOf(importers);
		this.ledger = new RunLedger(sql);
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
		this.besideIt = new TransactionTemplate(transactions);
		this.besideIt.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	public Optional<FileImporter> importer(String kind) {
		return importers.stream().filter(importer -> importer.kind().equals(kind)).findFirst();
	}

	/** The kinds of files that are understood. */
	public List<String> kinds() {
		return importers.stream().map(FileImporter::kind).sorted().toList();
	}

	/** Runs a file that somebody named. */
	public RunReport run(FileImporter importer, Arrival arrival) {
		return run(importer, arrival, Errand.of(arrival.file()));
	}

	/** Runs the file; where anything fails unforeseen nothing of it remains but the run's entry. */
	public RunReport run(FileImporter importer, Arrival arrival, Errand errand) {
		String kind = importer.kind();
		long run = besideIt.execute(status -> begin(kind, arrival, errand));
		RunLog log = new RunLog(run, lines -> besideIt.executeWithoutResult(status -> ledger.progress(run, lines)),
				hash -> ledger.wasAppliedLast(kind, arrival.mode(), hash), errand.wantsDifferences());
		try {
			Ended ended = transaction.execute(status -> within(status, new Task(importer, arrival, errand), log));
			if (ended.report().state() != RunState.APPLIED) {
				besideIt.executeWithoutResult(status -> end(ended, errand, log));
			}
			return ended.report();
		}
		catch (RuntimeException | Error failed) {
			besideIt.executeWithoutResult(status -> {
				ledger.closeInterrupted(kind, run + 1);
				errand.brokenOff();
			});
			throw failed;
		}
	}

	/**
	 * Closes runs of the kind whose process is gone.
	 *
	 * @return false while one is at work
	 */
	public boolean closeInterrupted(String kind) {
		return transaction.execute(status -> {
			boolean idle = ledger.lock(kind);
			if (idle) {
				ledger.closeInterrupted(kind, Long.MAX_VALUE);
			}
			return idle;
		});
	}

	private long begin(String kind, Arrival arrival, Errand errand) {
		long run = ledger.begin(kind, arrival, errand.fileName(), size(arrival), Actor.current().name());
		errand.begun(run);
		return run;
	}

	private void end(Ended ended, Errand errand, RunLog log) {
		ledger.finish(ended.report(), ended.fileHash());
		errand.ended(ended.report(), log);
	}

	private Ended within(TransactionStatus status, Task task, RunLog log) {
		FileImporter importer = task.importer();
		Arrival arrival = task.arrival();
		ImportOutcome outcome = ifItIsTheFile(task.errand(), attempt(importer, arrival, log));
		Ended ended = new Ended(report(task, log, outcome), outcome.fileHash());
		if (outcome instanceof ImportOutcome.Applied) {
			end(ended, task.errand(), log);
			audit.record(new FileImported(log.run(), importer.kind(), arrival.mode(),
					HexFormat.of().formatHex(ended.fileHash())));
		}
		else {
			status.setRollbackOnly();
		}
		return ended;
	}

	private ImportOutcome attempt(FileImporter importer, Arrival arrival, RunLog log) {
		if (!ledger.lock(importer.kind())) {
			return refused("imports.busy", List.of());
		}
		if (arrival.withoutBadLines() && !importer.mayLeaveOutBadLines()) {
			return refused("imports.badLines.belong", List.of());
		}
		besideIt.executeWithoutResult(status -> ledger.closeInterrupted(importer.kind(), log.run()));
		try {
			return importer.read(arrival, log);
		}
		catch (UnreadableFile unreadable) {
			return refused(unreadable.reason(), unreadable.arguments());
		}
	}

	/** Other bytes than those that were checked change nothing. */
	private static ImportOutcome ifItIsTheFile(Errand errand, ImportOutcome outcome) {
		boolean other = outcome.fileHash() != null && !errand.isOf(outcome.fileHash());
		return other ? refused("imports.file.other", List.of()) : outcome;
	}

	private static RunReport report(Task task, RunLog log, ImportOutcome outcome) {
		FileFacts file = new FileFacts(task.importer().kind(), task.arrival().mode(), task.errand().fileName(),
				log.lines());
		RunState state = switch (outcome) {
			case ImportOutcome.Applied applied -> RunState.APPLIED;
			case ImportOutcome.Checked checked -> RunState.CHECKED;
			case ImportOutcome.Unchanged unchanged -> RunState.UNCHANGED;
			case ImportOutcome.Refused refused -> RunState.REFUSED;
		};
		Problem problem = outcome instanceof ImportOutcome.Refused(var reason, var arguments, var counts, var hash)
				? new Problem(reason, arguments) : null;
		return new RunReport(log.run(), file, state, problem, outcome.counts(), Findings.of(log));
	}

	private static ImportOutcome refused(String reason, List<Object> arguments) {
		return new ImportOutcome.Refused(reason, arguments, Map.of(), null);
	}

	private static long size(Arrival arrival) {
		try {
			return Files.size(arrival.file());
		}
		catch (IOException unreadable) {
			return 0;
		}
	}

	/** What is to be done. */
	private record Task(FileImporter importer, Arrival arrival, Errand errand) {
	}

	/** How the transaction of a run ended. */
	private record Ended(RunReport report, byte[] fileHash) {
	}

}
