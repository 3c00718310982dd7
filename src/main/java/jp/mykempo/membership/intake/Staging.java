package jp.mykempo.membership.intake;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import jp.mykempo.imports.CopyStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

import static jp.mykempo.membership.intake.CoverageColumn.ACQUIRED_ON;
import static jp.mykempo.membership.intake.CoverageColumn.ACQUISITION_REASON;
import static jp.mykempo.membership.intake.CoverageColumn.ADDRESS;
import static jp.mykempo.membership.intake.CoverageColumn.BIRTH_DATE;
import static jp.mykempo.membership.intake.CoverageColumn.BRANCH;
import static jp.mykempo.membership.intake.CoverageColumn.CATEGORY;
import static jp.mykempo.membership.intake.CoverageColumn.CONTINUATION_ENDS_ON;
import static jp.mykempo.membership.intake.CoverageColumn.ELDERLY_CATEGORY;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYEE_NUMBER;
import static jp.mykempo.membership.intake.CoverageColumn.EMPLOYER_CODE;
import static jp.mykempo.membership.intake.CoverageColumn.INSURED;
import static jp.mykempo.membership.intake.CoverageColumn.INSURER;
import static jp.mykempo.membership.intake.CoverageColumn.KANA;
import static jp.mykempo.membership.intake.CoverageColumn.LOSS_REASON;
import static jp.mykempo.membership.intake.CoverageColumn.LOST_ON;
import static jp.mykempo.membership.intake.CoverageColumn.MAIL;
import static jp.mykempo.membership.intake.CoverageColumn.NAME;
import static jp.mykempo.membership.intake.CoverageColumn.NOTICE_ISSUED_ON;
import static jp.mykempo.membership.intake.CoverageColumn.NUMBER;
import static jp.mykempo.membership.intake.CoverageColumn.OLD_BRANCH;
import static jp.mykempo.membership.intake.CoverageColumn.PHONE;
import static jp.mykempo.membership.intake.CoverageColumn.POSTAL_CODE;
import static jp.mykempo.membership.intake.CoverageColumn.PROTECTED;
import static jp.mykempo.membership.intake.CoverageColumn.RELATIONSHIP;
import static jp.mykempo.membership.intake.CoverageColumn.SEX;
import static jp.mykempo.membership.intake.CoverageColumn.SHARE_FROM;
import static jp.mykempo.membership.intake.CoverageColumn.SHARE_OF_COSTS;
import static jp.mykempo.membership.intake.CoverageColumn.SYMBOL;

/** Brings the lines that are new or changed into a temporary table ({@code stage}), gone with the transaction. */
final class Staging {

	private static final CoverageColumn[] COPIED = { INSURER, SYMBOL, NUMBER, BRANCH, INSURED, CATEGORY, RELATIONSHIP,
			NAME, KANA, SEX, BIRTH_DATE, ACQUIRED_ON, ACQUISITION_REASON, LOST_ON, LOSS_REASON, EMPLOYER_CODE,
			EMPLOYEE_NUMBER, SHARE_OF_COSTS, SHARE_FROM, ELDERLY_CATEGORY, CONTINUATION_ENDS_ON, POSTAL_CODE, ADDRESS,
			PHONE, MAIL, NOTICE_ISSUED_ON, PROTECTED };

	private final Connection connection;

	private CopyStream lines;

	Staging(Connection connection) {
		this.connection = connection;
	}

	/** Everything that the master has, as fingerprints. */
	KnownCoverages known() throws SQLException {
		try (Statement statement = connection.createStatement();
				var estimate = statement.executeQuery("select count(*) from membership.coverage")) {
			estimate.next();
			KnownCoverages known = new KnownCoverages(estimate.getLong(1));
			CopyOut copy = connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
					copy (select key_hash, line_hash, id, lost_on is null from membership.coverage) to stdout (format binary)
					""");
			for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
				add(row, known);
			}
			return known;
		}
	}

	/** Makes the tables and begins to take lines. */
	void begin() throws SQLException {
		execute("""
				create temp table stage (
					line integer, key_hash bigint, line_hash bigint, household_hash bigint, number_hash bigint,
					coverage_id bigint, symbol_key text collate "C", number_key text collate "C", kana_key text collate "C",
					old_symbol_key text collate "C", old_number_key text collate "C", old_branch_key text collate "C",
					insurer_no text collate "C", symbol text, number text, branch text collate "C", insured boolean,
					category smallint, relationship text, name text, kana text, sex smallint, birth_date date,
					acquired_on date, acquisition_reason text, lost_on date, loss_reason text,
					employer_code text collate "C", employee_number text, share_of_costs smallint, share_from date,
					elderly_category text, continuation_ends_on date, postal_code text, address text, phone text, mail text,
					notice_issued_on date, is_protected boolean
				) on commit drop
				""");
		execute("""
				create temp table stage_employer (
					code text collate "C", name text, postal_code text, address text, phone text
				) on commit drop
				""");
		lines = new CopyStream(connection, "stage");
	}

	/** @param coverage its id in the master, 0 where it is new */
	void add(CoverageLine line, long keyHash, long lineHash, long coverage) throws SQLException {
		lines.entry(line.line())
			.entry(keyHash)
			.entry(lineHash)
			.entry(line.householdHash())
			.entry(line.numberHash())
			.entry(coverage == 0 ? null : Long.toString(coverage))
			.entry(line.symbolKey())
			.entry(line.numberKey())
			.entry(line.kanaKey())
			.entry(line.oldSymbolKey())
			.entry(line.oldNumberKey())
			.entry(line.get(OLD_BRANCH));
		for (CoverageColumn column : COPIED) {
			lines.entry(line.get(column));
		}
		lines.endRow();
	}

	/** All lines are there. */
	void end(EmployersSeen employers) throws SQLException {
		lines.end();
		CopyStream rows = new CopyStream(connection, "stage_employer");
		for (EmployersSeen.Employer employer : employers.told()) {
			rows.entry(employer.code())
				.entry(employer.name())
				.entry(employer.contact().postalCode())
				.entry(employer.contact().address())
				.entry(employer.contact().phone());
			rows.endRow();
		}
		rows.end();
		execute("analyze stage (line, coverage_id, household_hash, number_hash, insured, number_key, old_number_key)");
	}

	/** Leaves the connection usable after a file that broke off. */
	void cancel() throws SQLException {
		if (lines != null) {
			lines.cancel();
		}
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

	/** A row of binary COPY: after the header of the first one, a count of fields, then length and bytes of each. */
	private static void add(byte[] bytes, KnownCoverages known) {
		ByteBuffer row = ByteBuffer.wrap(bytes);
		if (bytes.length >= 11 && bytes[0] == 'P' && bytes[1] == 'G' && bytes[2] == 'C') {
			row.position(19);
		}
		if (row.remaining() < 4) {
			return;
		}
		row.getShort();
		long keyHash = number(row);
		long lineHash = number(row);
		long coverage = number(row);
		row.getInt();
		known.add(keyHash, lineHash, coverage, row.get() != 0);
	}

	private static long number(ByteBuffer row) {
		row.getInt();
		return row.getLong();
	}

}
