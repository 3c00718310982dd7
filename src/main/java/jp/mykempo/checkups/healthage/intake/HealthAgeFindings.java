package jp.mykempo.checkups.healthage.intake;

import java.util.Map;

import jp.mykempo.imports.CsvHeader;
import jp.mykempo.imports.RunLog;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What is wrong, or worth a look, in lines that are right in themselves: told twice, or of a person not found. */
record HealthAgeFindings(JdbcClient sql, CsvHeader<HealthAgeColumn> header, RunLog log) {

	private static final Map<String, String> REASONS = Map.of("NONE", "checkups.healthage.intake.unmatched", "SEVERAL",
			"checkups.healthage.intake.several", "CONTRADICTION", "checkups.healthage.intake.contradiction");

	void note() {
		refuseTwice();
		REASONS.forEach((matching, reason) -> this.sql
			.sql("select line from health_age_stage where matching = :matching order by line")
			.param("matching", matching)
			.query(row -> {
				this.log.warning(row.getLong("line"), this.header.place(HealthAgeColumn.NUMBER), reason);
			}));
	}

	/** Two lines of one person and year: which of them is right is the society's to say. */
	private void refuseTwice() {
		this.sql.sql("""
				select line, first from (
					select line, min(line) over (partition by %s) as first from health_age_stage) told
				where line > first order by line
				""".formatted(HealthAgeStage.SAME_PERSON_AND_YEAR)).query(row -> {
			this.log.error(row.getLong("line"), this.header.place(HealthAgeColumn.NUMBER),
					"checkups.healthage.intake.twice", row.getString("first"));
		});
	}

}
