package jp.mykempo.checkups.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jp.mykempo.imports.ImportOutcome;
import jp.mykempo.imports.RunLog;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a file that has been read and staged. */
final class Decision {

	private final JdbcClient sql;

	private final RowMatching matching;

	private final RunLog log;

	Decision(JdbcClient sql, RowMatching matching, RunLog log) {
		this.sql = sql;
		this.matching = matching;
		this.log = log;
	}

	/** @param withoutFaulty true where errors keep only their own check-ups out */
	ImportOutcome decide(ArrivedFile file, boolean apply, boolean withoutFaulty) {
		if (apply) {
			ReportsLock.take(sql);
		}
		Map<String, Long> counts = new LinkedHashMap<>(new Comparison(sql, matching, log).compare());
		addUnusual(counts, file);
		if (log.wantsDifferences()) {
			new Preview(sql).tell(log);
		}
		if (log.errors() > 0 && !withoutFaulty) {
			return new ImportOutcome.Refused("imports.errors", List.of(), counts, file.hash());
		}
		if (!apply) {
			return new ImportOutcome.Checked(counts, file.hash());
		}
		boolean idle = counts.get("added") + counts.get("corrected") + counts.get("deleted") == 0;
		if (idle && log.isRepetition(file.hash())) {
			return new ImportOutcome.Unchanged(counts, file.hash());
		}
		new Applying(sql, log.run()).apply();
		return new ImportOutcome.Applied(counts, file.hash());
	}

	private static void addUnusual(Map<String, Long> counts, ArrivedFile file) {
		if (file.faulty() > 0) {
			counts.put("faulty", file.faulty());
		}
		if (file.aside() > 0) {
			counts.put("aside", file.aside());
		}
	}

}
