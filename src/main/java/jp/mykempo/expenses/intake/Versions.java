package jp.mykempo.expenses.intake;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Puts the lines of the file behind what is known of the same claim, in their order: into the temporary table
 * {@code version}, a row for each line that is not the only word on its claim.
 *
 * <p>The same again is no new version ({@code version} 0). A cancellation takes back what was told before; where nothing
 * was told yet, it takes back the next that is told.
 */
final class Versions {

	private static final String ORDER = """
			create temp table version on commit drop as
			with told as (
				select claim_key, line, content, cancels, not cancels as original, 0 as version
				from stage
				where claim_key in (select claim_key from repeated union all select claim_key from known)
				union all
				select claim_key, 0, content, standing in ('CANCELLATION', 'CANCELLATION_AHEAD'),
					standing <> 'CANCELLATION_AHEAD', version
				from known
			), compared as (
				select told.*, content is not distinct from lag(content) over (partition by claim_key order by line) as same
				from told
			), kept as (
				select claim_key, line, cancels,
					max(version) over one + count(*) filter (where line > 0) over one as version,
					lead(line) over one is null as latest, row_number() over one > 1 as follows,
					coalesce(bool_or(original) over (one rows between unbounded preceding and 1 preceding), false)
						as original_before
				from compared
				where not same
				window one as (partition by claim_key order by line)
			)
			select claim_key, line, cancels, version, latest,
				case when cancels then case when original_before then 'CANCELLATION' else 'CANCELLATION_AHEAD' end
					when follows and not original_before then 'CANCELLED' else 'COUNTED' end as standing
			from kept where line > 0
			union all
			select claim_key, line, cancels, 0, false, null from compared where same
			""";

	private final JdbcClient sql;

	Versions(JdbcClient sql) {
		this.sql = sql;
	}

	/** @param claimsThere false where the table is empty, and only the file itself is to be looked at */
	void find(boolean claimsThere) {
		run("""
				create temp table known (claim_key bigint, version integer, content bigint, standing text) on commit drop
				""");
		if (claimsThere) {
			run("""
					insert into known
					select c.claim_key, c.version, c.content, c.standing from expenses.claim c
					where c.latest and exists (select from stage s where s.claim_key = c.claim_key)
					""");
		}
		run(ORDER);
		run("analyze version");
	}

	/** What the lines do to claims that were told before. */
	Counts counts() {
		return sql.sql("""
				select count(*) filter (where version = 0) as unchanged,
					count(*) filter (where version > 0 and cancels and standing = 'CANCELLATION') as cancelled,
					count(*) filter (where version > 1 and not cancels) as corrected,
					count(*) filter (where version = 1 and not cancels) as added,
					count(*) filter (where cancels) as cancellations, count(*) as lines
				from version
				""").query(Counts.class).single();
	}

	private void run(String statement) {
		sql.sql(statement).update();
	}

	/** How many lines of which sort are in {@code version}. */
	record Counts(long unchanged, long cancelled, long corrected, long added, long cancellations, long lines) {
	}

}
