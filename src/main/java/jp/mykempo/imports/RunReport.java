package jp.mykempo.imports;

import java.util.List;
import java.util.Map;

/**
 * What a run did or would do.
 *
 * @param refusal why the file was kept out, else {@code null}
 * @param counts name and number, as {@link FileImporter#wording()} words them
 */
public record RunReport(long run, FileFacts file, RunState state, Problem refusal, Map<String, Long> counts,
		Findings found) {

	/** What was read. */
	public record FileFacts(String kind, Mode mode, String name, long lines) {
	}

	/** Why the file was kept out: message key and arguments. */
	public record Problem(String reason, List<Object> arguments) {
	}

	/** How much is wrong, and the first of it. */
	public record Findings(long errors, long warnings, List<Finding> first) {

		static Findings of(RunLog log) {
			return new Findings(log.errors(), log.warnings(), log.findings());
		}

	}

	long lines() {
		return file.lines();
	}

	public long errors() {
		return found.errors();
	}

	public long warnings() {
		return found.warnings();
	}

	List<Finding> findings() {
		return found.first();
	}

	String problem() {
		return refusal == null ? null : refusal.reason();
	}

	String[] problemArguments() {
		return refusal == null ? new String[0] : refusal.arguments().stream().map(String::valueOf).toArray(String[]::new);
	}

}
