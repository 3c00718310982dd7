package jp.mykempo.checkups.core;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Fills the catalogue from {@code checkups/items.csv}, {@code thresholds.csv} and {@code choices.csv}, whenever one of
 * them has changed. Their columns are the tables', in the same order.
 */
public final class CatalogueMigration implements JavaMigration {

	private static final List<String> FILES = List.of("items.csv", "thresholds.csv", "choices.csv");

	/** {@code null}: again at every change. */
	@Override
	public MigrationVersion getVersion() {
		return null;
	}

	@Override
	public String getDescription() {
		return "check-up catalogue";
	}

	@Override
	public Integer getChecksum() {
		CRC32 sum = new CRC32();
		FILES.forEach(file -> sum.update(bytes(file)));
		return (int) sum.getValue();
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws SQLException {
		try (Statement statement = context.getConnection().createStatement()) {
			statement.execute("delete from checkups.item");
			statement.execute("delete from checkups.threshold");
			statement.execute("delete from checkups.choice");
		}
		fill(context, "items.csv", """
				insert into checkups.item (seq, code, item_key, name_ja, name_en, unit, ucum, type, item_group, format,
					method_ja, method_code, choices_oid, series, series_relation, valid_from)
				values (cast(? as integer), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date))
				""");
		fill(context, "thresholds.csv", """
				insert into checkups.threshold (item_key, sex, valid_from, valid_until, guidance, referral, direction)
				values (?, cast(? as smallint), cast(? as date), cast(nullif(?, '') as date), cast(nullif(?, '') as numeric),
					cast(nullif(?, '') as numeric), ?)
				""");
		fill(context, "choices.csv", """
				insert into checkups.choice (oid, code, text_ja, text_en, valid_from, valid_until)
				values (?, ?, ?, ?, cast(? as date), cast(nullif(?, '') as date))
				""");
	}

	private static void fill(Context context, String file, String insert) throws SQLException {
		boolean numbered = file.equals("items.csv");
		try (PreparedStatement statement = context.getConnection().prepareStatement(insert)) {
			int line = 0;
			for (CsvRecord record : CsvReader.builder().ofCsvRecord(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
				if (line++ == 0) {
					continue;
				}
				int place = 1;
				if (numbered) {
					statement.setString(place++, String.valueOf(line - 1));
				}
				for (String field : record.getFields()) {
					statement.setString(place++, field);
				}
				statement.addBatch();
			}
			statement.executeBatch();
		}
	}

	private static byte[] bytes(String file) {
		try (InputStream in = open(file)) {
			return in.readAllBytes();
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private static InputStream open(String file) {
		return CatalogueMigration.class.getResourceAsStream("/checkups/" + file);
	}

}
