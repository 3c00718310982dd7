package jp.mykempo.checkups.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.nio.ByteBuffer;
import java.util.Objects;

import jp.mykempo.checkups.core.EntriesJson;
import jp.mykempo.checkups.intake.ToldCheckup.Occasion;
import jp.mykempo.checkups.intake.ToldCheckup.ToldPerson;
import jp.mykempo.imports.CopyStream;
import jp.mykempo.kernel.Sha256;

/** Brings what was read into a temporary table ({@code checkup_stage}), gone with the transaction. */
final class Staging {

	private final Connection connection;

	private final MessageDigest digest = Sha256.digest();

	private CopyStream rows;

	private int count;

	Staging(Connection connection) {
		this.connection = connection;
	}

	/** Makes the table and begins to take rows; until {@link #end} the connection does nothing else. */
	void begin() throws SQLException {
		execute("""
				create temp table checkup_stage (
					seq integer, line bigint, column_no integer, place text, insurer_no text, symbol_key text collate "C",
					number_key text collate "C", branch_key text collate "C", birth_date date, sex smallint,
					kana_key text collate "C", day date, institution_no text collate "C", institution_name text,
					report_code smallint, programme_code text collate "C", written date, content_hash bigint, entries jsonb
				) on commit drop
				""");
		rows = new CopyStream(connection, "checkup_stage");
	}

	void add(ToldCheckup told) throws SQLException {
		String entries = EntriesJson.write(told.entries());
		place(told.spot());
		person(told.person());
		occasion(told.occasion());
		rows.entry(hash(entries, told.occasion().institution().name())).entry(entries);
		rows.endRow();
	}

	/** All are there. */
	void end() throws SQLException {
		rows.end();
		execute("analyze checkup_stage (seq)");
	}

	/** Leaves the connection usable after a file that broke off. */
	void cancel() throws SQLException {
		if (rows != null) {
			rows.cancel();
		}
	}

	private void place(Spot spot) {
		rows.entry(++count).entry(spot.line()).entry(spot.place().column()).entry(spot.place().name());
	}

	private void person(ToldPerson person) {
		rows.entry(person.insurer())
			.entry(person.symbolKey())
			.entry(person.numberKey())
			.entry(person.branch())
			.entry(person.birthDate().toString())
			.entry(person.sex())
			.entry(person.kanaKey());
	}

	private void occasion(Occasion occasion) {
		LocalDate written = occasion.written();
		rows.entry(occasion.examDate().toString())
			.entry(occasion.institution().number())
			.entry(occasion.institution().name())
			.entry(occasion.report().value())
			.entry(occasion.programme().code())
			.entry(Objects.toString(written, null));
	}

	/** Tells a correction from a repetition. */
	private long hash(String entries, String institution) {
		digest.update(institution.getBytes(StandardCharsets.UTF_8));
		digest.update((byte) 0);
		return ByteBuffer.wrap(digest.digest(entries.getBytes(StandardCharsets.UTF_8))).getLong();
	}

	private void execute(String sql) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute(sql);
		}
	}

}
