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

	/** Runs the file; where anything fails unforeseen nothing of it remains but the run's entry. */
	public RunReport run(FileImporter importer, Arrival arrival) {
		String kind = importer.kind();
		long run = besideIt.execute(status -> ledger.begin(kind, arrival, size(arrival), Actor.current().name()));
		RunLog log = new RunLog(run, lines -> besideIt.executeWithoutResult(status -> ledger.progress(run, lines)),
				hash -> ledger.wasAppliedLast(kind, arrival.mode(), hash));
		try {
			Ended ended = transaction.execute(status -> within(status, importer, arrival, log));
			if (ended.report().state() != RunState.APPLIED) {
				besideIt.executeWithoutResult(status -> ledger.finish(ended.report(), ended.fileHash()));
			}
			return ended.report();
		}
		catch (RuntimeException | Error failed) {
			besideIt.executeWithoutResult(status -> ledger.closeInterrupted(kind, run + 1));
			throw failed;
		}
	}

	private Ended within(TransactionStatus status, FileImporter importer, Arrival arrival, RunLog log) {
		ImportOutcome outcome = attempt(importer, arrival, log);
		Ended ended = new Ended(report(importer, arrival, log, outcome), outcome.fileHash());
		if (outcome instanceof ImportOutcome.Applied) {
			ledger.finish(ended.report(), ended.fileHash());
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
		besideIt.executeWithoutResult(status -> ledger.closeInterrupted(importer.kind(), log.run()));
		try {
			return importer.read(arrival, log);
		}
		catch (UnreadableFile unreadable) {
			return refused(unreadable.reason(), unreadable.arguments());
		}
	}

	private static RunReport report(FileImporter importer, Arrival arrival, RunLog log, ImportOutcome outcome) {
		FileFacts file = new FileFacts(importer.kind(), arrival.mode(), arrival.file().getFileName().toString(),
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

	/** How the transaction of a run ended. */
	private record Ended(RunReport report, byte[] fileHash) {
	}

}
