package jp.mykempo.checkups.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.sql.DataSource;

import jp.mykempo.Rows;
import jp.mykempo.TestDatabase;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.checkups.core.EntriesJson;
import jp.mykempo.checkups.core.Entry;
import jp.mykempo.checkups.core.ItemCatalogue;
import jp.mykempo.checkups.core.ItemValue;
import jp.mykempo.imports.Arrival;
import jp.mykempo.imports.Differences;
import jp.mykempo.imports.Finding;
import jp.mykempo.imports.Imports;
import jp.mykempo.imports.Mode;
import jp.mykempo.imports.RunReport;
import jp.mykempo.imports.RunState;
import jp.mykempo.membership.MembersChanged;
import jp.mykempo.membership.RowMatching;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/** The intake of check-ups over a database of its own, on 2026-11-22. */
final class CheckupIntake {

	final TestDatabase database = TestDatabase.fresh();

	final DataSource source = database.app();

	final JdbcClient sql = JdbcClient.create(source);

	final ItemCatalogue catalogue = new ItemCatalogue(sql);

	final Clock clock = Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Tokyo"));

	final CheckupImporter importer = new CheckupImporter(source, sql, new RowMatching(sql), catalogue, clock);

	final WaitingReports waiting = new WaitingReports(sql, new RowMatching(sql), new AuditTrail(sql), Duration.ofDays(180));

	final Imports imports = new Imports(List.of(importer), sql, new AuditTrail(sql), new DataSourceTransactionManager(source));

	private final Path folder;

	CheckupIntake(Path folder) {
		this.folder = folder;
	}

	RunReport apply(String text) {
		return run(Arrival.toApply(file(text), Mode.DIFFERENCE));
	}

	RunReport apply(byte[] bytes) {
		return run(Arrival.toApply(file(bytes), Mode.DIFFERENCE));
	}

	RunReport check(byte[] bytes) {
		return run(Arrival.toCheck(file(bytes), Mode.DIFFERENCE));
	}

	/** What somebody at the desk would see of a check, as "KIND number name item before after". */
	List<String> differences(byte[] bytes) {
		return Differences.of(imports, importer, file(bytes)).told();
	}

	RunReport run(Arrival arrival) {
		return imports.run(importer, arrival);
	}

	/** Applies the file, which must go in; its counts as text. */
	String applied(String text) {
		return applied(text.getBytes(StandardCharsets.UTF_8));
	}

	String applied(byte[] bytes) {
		RunReport report = apply(bytes);
		assertThat(report.state()).as(report::toString).isEqualTo(RunState.APPLIED);
		return counts(report);
	}

	/** The counts that are not zero, as "added 1, waiting 1". */
	static String counts(RunReport report) {
		List<String> counts = new ArrayList<>();
		report.counts().forEach((name, count) -> {
			if (count > 0) {
				counts.add(name + " " + count);
			}
		});
		return String.join(", ", counts);
	}

	/** What was found, as "ERROR 12:34 name reason". */
	static List<String> findings(RunReport report) {
		return report.found().first().stream().map(CheckupIntake::finding).toList();
	}

	private static String finding(Finding finding) {
		return "%s %d:%d %s %s".formatted(finding.severity(), finding.line(), finding.column(), finding.columnName(),
				finding.reason());
	}

	Path file(String text) {
		return file(text.getBytes(StandardCharsets.UTF_8));
	}

	Path file(byte[] bytes) {
		try {
			return Files.write(Files.createTempFile(folder, "checkups", ".dat"), bytes);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** @param entries name, content, name, content … */
	static byte[] zip(String... entries) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (int i = 0; i < entries.length; i += 2) {
				zip.putNextEntry(new ZipEntry(entries[i]));
				zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return bytes.toByteArray();
	}

	/** A person of the master, insured under 1001-123-00 since 2020-04-01 unless told otherwise. */
	long person(String kanaKey, String birth, int sex) {
		return sql.sql("""
				insert into membership.person (id, name, kana, kana_key, birth_date, sex)
				select coalesce(max(id), 0) + 1, '見本', :kana, :kana, cast(:birth as date), :sex from membership.person
				returning id
				""").param("kana", kanaKey).param("birth", birth).param("sex", sex).query(Long.class).single();
	}

	long coverage(long person, String number, String branch, String from, String until) {
		return sql.sql("""
				insert into membership.coverage (id, person_id, insurer_no, symbol, number, branch, symbol_key, number_key,
					branch_key, category, insured, acquired_on, acquisition_reason, lost_on, loss_reason,
					previous_coverage_id, key_hash, line_hash, import_run)
				select coalesce(max(id), 0) + 1, :person, '06991236', '1001', :number, :branch, '1001', :number, :branch, 1, true,
					cast(:from as date), 'RENUMBERED', cast(:until as date),
					case when cast(:until as date) is not null then 'OTHER' end,
					(select id from membership.coverage where person_id = :person order by acquired_on desc limit 1), 0, 0, 0
				from membership.coverage
				returning id
				""")
			.param("person", person)
			.param("number", number)
			.param("branch", branch)
			.param("from", from)
			.param("until", until, java.sql.Types.VARCHAR)
			.query(Long.class)
			.single();
	}

	/** 見本 花子, whose check-ups {@link CdaText} writes. */
	long hanako() {
		long person = person("ミホンハナコ", "1975-04-01", 2);
		coverage(person, "123", "00", "2020-04-01", null);
		return person;
	}

	/** The master has changed. */
	void membersChanged() {
		TestDatabase.tx(source).executeWithoutResult(status -> new WaitingReports(JdbcClient.create(source),
				new RowMatching(sql), new AuditTrail(sql), Duration.ofDays(180)).on(new MembersChanged(7)));
	}

	List<Entry> entries() {
		return EntriesJson.read(sql.sql("select entries from checkups.report").query((row, number) -> row.getBytes(1)).single());
	}

	ItemValue value(String code) {
		return entry(code).value();
	}

	Entry entry(String code) {
		return entries().stream().filter(entry -> entry.code().equals(code)).findFirst().orElseThrow();
	}

	/** The rows of a query, each as its entries with blanks between. */
	List<String> rows(String query) {
		return Rows.of(sql, query);
	}

	long count(String table) {
		return Rows.count(sql, table);
	}

}
