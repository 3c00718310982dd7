package jp.mykempo.imports;

import java.util.List;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of runs ({@code imports.run}) and what was found in their files. */
class RunLedger {

	private static final JsonMapper JSON = new JsonMapper();

	private final JdbcClient sql;

	RunLedger(JdbcClient sql) {
		this.sql = sql;
	}

	long begin(String kind, Arrival arrival, String name, long fileSize, String actor) {
		return sql.sql("""
				insert into imports.run (kind, mode, file_name, file_size, actor)
				values (:kind, :mode, :name, :size, :actor)
				returning id
				""")
			.param("kind", kind)
			.param("mode", arrival.mode().name())
			.param("name", name.length() > 255 ? name.substring(0, 255) : name)
			.param("size", fileSize)
			.param("actor", actor)
			.query(Long.class)
			.single();
	}

	/** True where no other run of the kind is at work; holds until the transaction ends. */
	boolean lock(String kind) {
		return sql.sql("select pg_try_advisory_xact_lock(hashtextextended('imports.' || :kind, 0))")
			.param("kind", kind)
			.query(Boolean.class)
			.single();
	}

	/** Runs whose process is gone: whoever holds the lock knows that no earlier one is at work. */
	void closeInterrupted(String kind, long before) {
		sql.sql("""
				update imports.run set state = 'INTERRUPTED', finished_at = now()
				where kind = :kind and state = 'RUNNING' and id < :before
				""").param("kind", kind).param("before", before).update();
	}

	void progress(long run, long lines) {
		sql.sql("update imports.run set lines_read = :lines where id = :run and state = 'RUNNING'")
			.param("lines", lines)
			.param("run", run)
			.update();
	}

	boolean wasAppliedLast(String kind, Mode mode, byte[] hash) {
		return sql.sql("""
				select file_hash = :hash and mode = :mode from imports.run
				where kind = :kind and state = 'APPLIED' order by id desc limit 1
				""")
			.param("hash", hash)
			.param("mode", mode.name())
			.param("kind", kind)
			.query(Boolean.class)
			.optional()
			.orElse(false);
	}

	void finish(RunReport report, byte[] hash) {
		sql.sql("""
				update imports.run
				set state = :state, finished_at = now(), file_hash = :hash, lines_read = :lines, errors = :errors,
					warnings = :warnings, counts = cast(:counts as json), problem = :problem, problem_arguments = :arguments
				where id = :run and state = 'RUNNING'
				""")
			.param("state", report.state().name())
			.param("hash", hash)
			.param("lines", report.lines())
			.param("errors", report.errors())
			.param("warnings", report.warnings())
			.param("counts", JSON.writeValueAsString(report.counts()))
			.param("problem", report.problem())
			.param("arguments", report.problemArguments())
			.param("run", report.run())
			.update();
		saveFindings(report.run(), report.findings());
	}

	private void saveFindings(long run, List<Finding> findings) {
		for (int i = 0; i < findings.size(); i++) {
			Finding finding = findings.get(i);
			sql.sql("""
					insert into imports.line_error
						(run_id, seq, line, column_no, column_name, severity, reason, arguments)
					values (:run, :seq, :line, nullif(:column, 0), :name, :severity, :reason, :arguments)
					""")
				.param("run", run)
				.param("seq", i)
				.param("line", finding.line())
				.param("column", finding.column())
				.param("name", finding.columnName())
				.param("severity", finding.severity().name())
				.param("reason", finding.reason())
				.param("arguments", finding.arguments().stream().map(String::valueOf).toArray(String[]::new))
				.update();
		}
	}

}
