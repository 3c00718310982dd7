package jp.mykempo.imports.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.imports.Finding;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All runs that ever were, from the desk and from the command line, and what was found in their files. */
@Repository
@AllowedTo(Role.IMPORTS)
class RunViews {

	static final ListShape SHAPE = ListShape.sortedBy("started", "id").by("file", "file_name", "id").filteredBy("kind", "state");

	private static final String SELECT = """
			select r.id, r.kind, r.mode, r.file_name, r.file_size, r.file_hash, r.state, r.actor, s.name as clerk, r.lines_read,
				r.errors, r.warnings, r.counts::text as counts, r.problem, r.problem_arguments, r.started_at, r.finished_at, r.upload_id
			from imports.run r left join office.shared_staff s on 's:' || s.id = r.actor
			""";

	private static final String WHERE = """
			 where (:kind = '' or r.kind = :kind) and (:state = '' or r.state = :state) and r.file_name ilike :q
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	RunViews(JdbcClient sql, ListReader reader) {
		this.sql = sql;
		this.reader = reader;
	}

	/**
	 * A run.
	 *
	 * @param clerk {@code null} where the command line or a program did it
	 * @param hash SHA-256 of the file in hexadecimal digits, empty where it was not read to its end
	 * @param upload the desk's file, {@code null} for the command line
	 */
	record Entry(long id, FileFacts file, String state, String clerk, String actor, Found found, UploadView.Problem problem,
			Instant started, Instant finished, Long upload) {
	}

	/** What was read. */
	record FileFacts(String kind, String mode, String name, long size, String hash, long lines) {
	}

	/** What it came to. */
	record Found(long errors, long warnings, String counts) {
	}

	public Listing<Entry> page(ListRequest request) {
		return this.reader.page(request, SELECT + WHERE, parameters(request), (row, index) -> entry(row));
	}

	public List<Entry> all(ListRequest request) {
		return this.reader.all(request, SELECT + WHERE, parameters(request), (row, index) -> entry(row));
	}

	public Optional<Entry> find(long run) {
		return this.sql.sql(SELECT + " where r.id = :id").param("id", run).query((row, index) -> entry(row)).optional();
	}

	/** Some of what was found in the run's file, errors and warnings in the order of lines. */
	public Slice<Finding> findings(long run, int page, int size) {
		return Slice.of(this.sql.sql("""
				select e.*, count(*) over () as total from imports.line_error e
				where run_id = :run order by seq limit :size offset :offset
				""")
			.param("run", run)
			.param("size", size)
			.param("offset", (page - 1L) * size)
			.query((row, index) -> new Slice.Row<>(finding(row), row.getLong("total")))
			.list(), page, size);
	}

	private static Finding finding(ResultSet row) throws SQLException {
		return new Finding(row.getLong("line"), row.getInt("column_no"), row.getString("column_name"),
				Finding.Severity.valueOf(row.getString("severity")), row.getString("reason"),
				Arrays.asList((Object[]) row.getArray("arguments").getArray()));
	}

	private static Map<String, String> parameters(ListRequest request) {
		return Map.of("kind", request.filter("kind"), "state", request.filter("state"), "q", request.pattern());
	}

	private static Entry entry(ResultSet row) throws SQLException {
		byte[] hash = row.getBytes("file_hash");
		FileFacts file = new FileFacts(row.getString("kind"), row.getString("mode"), row.getString("file_name"),
				row.getLong("file_size"), hash == null ? "" : HexFormat.of().formatHex(hash), row.getLong("lines_read"));
		return new Entry(row.getLong("id"), file, row.getString("state"), row.getString("clerk"), row.getString("actor"),
				new Found(row.getLong("errors"), row.getLong("warnings"), row.getString("counts")), UploadViews.problem(row),
				UploadViews.instant(row, "started_at"), UploadViews.instant(row, "finished_at"),
				row.getObject("upload_id", Long.class));
	}

}
