package jp.mykempo.imports.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import jp.mykempo.imports.Difference;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.Looks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the pages of the desk show of files, their runs, and what they would change. */
@Repository
@AllowedTo(Role.IMPORTS)
class UploadViews {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String SELECT = """
			select u.*, r.id as r_id, r.state as r_state, r.lines_read, r.errors, r.warnings, r.counts::text as counts,
				r.problem, r.problem_arguments, r.started_at, r.finished_at, (
					select json_agg(json_build_array(t.state, coalesce(s.name, ''), t.at) order by t.seq)::text
					from imports.upload_step t left join office.shared_staff s on 's:' || s.id = t.actor
					where t.upload_id = u.id) as steps
			from imports.upload u left join imports.run r on r.id = u.run_id
			""";

	private final JdbcClient sql;

	private final Looks looks;

	UploadViews(JdbcClient sql, Looks looks) {
		this.sql = sql;
		this.looks = looks;
	}

	public Optional<UploadView> find(long id) {
		return this.sql.sql(SELECT + " where u.id = :id").param("id", id).query((row, index) -> view(row)).optional();
	}

	/** What comes before a file that waits for its turn: one is read at a time, and one of a kind whoever reads it. */
	public UploadView.Ahead ahead(Upload file) {
		return this.sql.sql("""
				select busy.*, (
					select count(*) from imports.upload w join imports.upload own on own.id = :id
					where w.state in ('RECEIVED', 'ORDERED') and (w.changed_at, w.id) < (own.changed_at, own.id)) as waiting
				from (select 1) one
				left join lateral (
					select r.file_name, r.lines_read, coalesce(u.file_lines, 0) as of_lines,
						extract(epoch from now() - r.started_at)::bigint as seconds
					from imports.run r
					left join imports.upload u on u.run_id = r.id and u.state in ('CHECKING', 'APPLYING')
					where r.state = 'RUNNING' and (u.id is not null or r.kind = :kind and r.upload_id is null)
					order by r.id desc limit 1) busy on true
				""")
			.param("id", file.id())
			.param("kind", file.wish().kind())
			.query((row, index) -> new UploadView.Ahead(row.getString("file_name"), row.getLong("lines_read"),
					row.getLong("of_lines"), row.getLong("seconds"), row.getLong("waiting")))
			.single();
	}

	/** Files that are neither applied nor discarded, the latest first. */
	public List<UploadView> open() {
		return this.sql.sql(SELECT + " where u.state not in ('APPLIED', 'UNCHANGED', 'DISCARDED') order by u.id desc limit 50")
			.query((row, index) -> view(row))
			.list();
	}

	/** Some of what the file would change; the trail knows that somebody looked. */
	public Slice<Difference> differences(long id, int page, int size) {
		Slice<Difference> slice = Slice.of(this.sql.sql("""
				select d.*, count(*) over () as total from imports.difference d
				where upload_id = :id order by seq limit :size offset :offset
				""")
			.param("id", id)
			.param("size", size)
			.param("offset", (page - 1L) * size)
			.query((row, index) -> new Slice.Row<>(difference(row), row.getLong("total")))
			.list(), page, size);
		if (!slice.rows().isEmpty()) {
			this.looks.note("import-differences", page, slice.rows().size());
		}
		return slice;
	}

	private static Difference difference(ResultSet row) throws SQLException {
		return new Difference(row.getString("kind"), new Difference.Who(row.getString("number"), row.getString("name")),
				row.getString("item"), row.getString("before"), row.getString("after"));
	}

	private static UploadView view(ResultSet row) throws SQLException {
		return new UploadView(Uploads.upload(row), row.getObject("r_id") == null ? null : run(row), steps(row.getString("steps")));
	}

	private static UploadView.Run run(ResultSet row) throws SQLException {
		return new UploadView.Run(row.getLong("r_id"), row.getString("r_state"), row.getLong("lines_read"), row.getLong("errors"),
				row.getLong("warnings"), row.getString("counts"), problem(row), instant(row, "started_at"),
				instant(row, "finished_at"));
	}

	static UploadView.Problem problem(ResultSet row) throws SQLException {
		return new UploadView.Problem(row.getString("problem"),
				Arrays.asList((String[]) row.getArray("problem_arguments").getArray()));
	}

	static Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
		return at == null ? null : at.toInstant();
	}

	private static List<UploadView.Step> steps(String json) {
		return JSON.readTree(json).valueStream().map(UploadViews::step).toList();
	}

	private static UploadView.Step step(JsonNode step) {
		return new UploadView.Step(step.get(0).asString(), step.get(1).asString(),
				OffsetDateTime.parse(step.get(2).asString()).toInstant());
	}

}
