package jp.mykempo.expenses.intake;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.Set;

import jp.mykempo.expenses.intake.ClaimLine.Care;
import jp.mykempo.imports.CopyStream;

/**
 * Brings the claims of a file into a temporary table ({@code stage}), gone with the transaction. Each claimant gets a
 * number; what tells who it is stands only in the first line with that number.
 */
final class Staging implements ClaimSink {

	private static final int COLUMNS = 26;

	private static final Claimant NOBODY = new Claimant(null, null, null, null, null, null, null);

	private final Connection connection;

	private final Institutions institutions;

	private final LongIndex claimants = new LongIndex();

	private final LongIndex claims = new LongIndex();

	private final Set<Long> repeated = new HashSet<>();

	private StageRows rows;

	private YearMonth lastMonth;

	private long lines;

	private long cancellations;

	Staging(Connection connection, Institutions institutions) {
		this.connection = connection;
		this.institutions = institutions;
	}

	/** Makes the table and begins to take lines. */
	void begin() throws SQLException {
		execute("set local work_mem = '64MB'");
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
		rows = new StageRows(connection, "stage", COLUMNS);
	}

	@Override
	public void take(ClaimLine line) throws SQLException {
		long key = line.claimKey();
		if (claims.see(key) != LongIndex.NEW) {
			repeated.add(key);
		}
		lines++;
		cancellations += line.cancels() ? 1 : 0;
		long who = line.claimant().fingerprint();
		int seen = claimants.see(who);
		boolean first = seen == LongIndex.NEW;
		rows.beginRow();
		rows.bigint(key).bigint(line.content(who)).integer(line.line()).integer(first ? claimants.size() - 1 : seen);
		add(line.care());
		rows.bool(line.cancels()).text(line.search());
		add(line.amounts());
		add(first ? line.claimant() : NOBODY);
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

	/** The latest month of treatment, {@code null} where there is no line. */
	YearMonth lastMonth() {
		return lastMonth;
	}

	private void add(Care care) {
		if (lastMonth == null || care.month().isAfter(lastMonth)) {
			lastMonth = care.month();
		}
		int institution = institutions.number(care.institutionCode(), care.institutionName());
		rows.date(care.month().atDay(1)).text(care.kind().name());
		if (institution == Institutions.NONE) {
			rows.nothing();
		}
		else {
			rows.integer(institution);
		}
		rows.smallint(care.days()).date(care.paidMonth() == null ? null : care.paidMonth().atDay(1));
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
			rows.nothing();
		}
		else {
			rows.bigint(amount);
		}
	}

	private void add(Claimant claimant) {
		rows.text(claimant.insurer())
			.text(claimant.symbolKey())
			.text(claimant.numberKey())
			.text(claimant.branch())
			.date(claimant.birthDate() == null ? null : LocalDate.parse(claimant.birthDate()));
		if (claimant.sex() == null) {
			rows.nothing();
		}
		else {
			rows.smallint(Integer.parseInt(claimant.sex()));
		}
		rows.text(claimant.kanaKey());
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
