package jp.mykempo.expenses.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jp.mykempo.expenses.intake.ClaimLine.Care;
import jp.mykempo.imports.CopyStream;

/**
 * Brings the claims of a file into a temporary table ({@code stage}), gone with the transaction. Each claimant gets a
 * number; what tells who it is stands only in the first line with that number.
 */
final class Staging implements ClaimSink {

	private final Connection connection;

	private final Institutions institutions;

	private final LongIndex claimants = new LongIndex();

	private final LongIndex claims = new LongIndex();

	private final Set<Long> repeated = new HashSet<>();

	private final Map<YearMonth, String> dates = new HashMap<>();

	private CopyStream rows;

	private YearMonth lastMonth;

	private long lines;

	private long cancellations;

	Staging(Connection connection, Institutions institutions) {
		this.connection = connection;
		this.institutions = institutions;
	}

	/** Makes the table and begins to take lines. */
	void begin() throws SQLException {
		execute("""
				create temp table stage (
					claim_key bigint, content bigint, line integer, claimant integer, month date, kind text collate "C",
					institution_id integer, days smallint, paid_month date, cancels boolean, search_no text collate "C",
					total bigint, by_society bigint, by_public bigint, by_patient bigint, meal_total bigint,
					meal_standard bigint, high_cost_benefit bigint, additional_benefit bigint,
					insurer_no text collate "C", symbol_key text collate "C", number_key text collate "C",
					branch_key text collate "C", birth_date date, sex smallint, kana_key text collate "C"
				) on commit drop
				""");
		rows = new CopyStream(connection, "stage");
	}

	@Override
	public void take(ClaimLine line) throws SQLException {
		long key = line.claimKey();
		if (claims.see(key) != LongIndex.NEW) {
			repeated.add(key);
		}
		lines++;
		cancellations += line.cancels() ? 1 : 0;
		int seen = claimants.see(line.claimant().fingerprint());
		boolean first = seen == LongIndex.NEW;
		rows.entry(key).entry(line.content()).entry(line.line()).entry(first ? claimants.size() - 1 : seen);
		add(line.care());
		rows.entry(line.cancels() ? "t" : "f").entry(line.search());
		add(line.amounts());
		add(first ? line.claimant() : new Claimant(null, null, null, null, null, null, null));
		rows.endRow();
	}

	/** All lines are there. */
	void end() throws SQLException {
		rows.end();
		execute("create temp table repeated (claim_key bigint) on commit drop");
		CopyStream keys = new CopyStream(connection, "repeated");
		for (long key : repeated) {
			keys.entry(key);
			keys.endRow();
		}
		keys.end();
		execute("analyze stage (claim_key, claimant, month)");
	}

	/** Leaves the connection usable after a file that broke off. */
	void cancel() throws SQLException {
		if (rows != null) {
			rows.cancel();
		}
	}

	long lines() {
		return lines;
	}

	long cancellations() {
		return cancellations;
	}

	boolean hasRepeated() {
		return !repeated.isEmpty();
	}

	/** The latest month of treatment, {@code null} where there is no line. */
	YearMonth lastMonth() {
		return lastMonth;
	}

	private void add(Care care) throws SQLException {
		if (lastMonth == null || care.month().isAfter(lastMonth)) {
			lastMonth = care.month();
		}
		int institution = institutions.number(care.institutionCode(), care.institutionName());
		rows.entry(date(care.month())).entry(care.kind().name());
		rows.entry(institution == Institutions.NONE ? null : Integer.toString(institution));
		rows.entry(care.days()).entry(care.paidMonth() == null ? null : date(care.paidMonth()));
	}

	private void add(Amounts amounts) {
		add(amounts.total());
		add(amounts.bySociety());
		add(amounts.byPublic());
		add(amounts.byPatient());
		add(amounts.mealTotal());
		add(amounts.mealStandard());
		add(amounts.highCost());
		add(amounts.additional());
	}

	private void add(long amount) {
		if (amount == Amounts.ABSENT) {
			rows.entry(null);
		}
		else {
			rows.entry(amount);
		}
	}

	private void add(Claimant claimant) {
		rows.entry(claimant.insurer())
			.entry(claimant.symbolKey())
			.entry(claimant.numberKey())
			.entry(claimant.branch())
			.entry(claimant.birthDate())
			.entry(claimant.sex())
			.entry(claimant.kanaKey());
	}

	private String date(YearMonth month) {
		return dates.computeIfAbsent(month, key -> key.atDay(1).toString());
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
