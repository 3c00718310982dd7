package jp.mykempo.imports.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jp.mykempo.audit.Actor;
import jp.mykempo.imports.Difference;
import jp.mykempo.imports.Mode;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The files of the desk as rows. Every move is one conditional statement, so that of two only one succeeds. */
@Repository
class Uploads {

	private final JdbcClient sql;

	Uploads(JdbcClient sql) {
		this.sql = sql;
	}

	long insert(Upload.Wish wish, Upload.StoredFile file) {
		long id = this.sql.sql("""
				insert into imports.upload (kind, mode, without_bad_lines, file_name, file_size, file_lines, file_hash, file_key)
				values (:kind, :mode, :without, :name, :size, :lines, :hash, :key) returning id
				""")
			.param("kind", wish.kind())
			.param("mode", wish.mode().name())
			.param("without", wish.withoutBadLines())
			.param("name", file.name())
			.param("size", file.size())
			.param("lines", file.lines())
			.param("hash", file.hash())
			.param("key", file.key())
			.query(Long.class)
			.single();
		step(id, UploadState.RECEIVED);
		return id;
	}

	Optional<Upload> find(long id) {
		return this.sql.sql("select * from imports.upload where id = :id").param("id", id).query((row, index) -> upload(row))
			.optional();
	}

	/** How many files are neither applied nor discarded. */
	int countOpen() {
		return this.sql.sql("select count(*) from imports.upload where state not in ('APPLIED', 'UNCHANGED', 'DISCARDED')")
			.query(Integer.class)
			.single();
	}

	/** Moves it on, if it is where it may move so; who moved it stands in its history. */
	boolean move(long id, UploadState to) {
		return move(id, to, "", "", Map.of());
	}

	/**
	 * It was checked.
	 *
	 * @param ends coverages that end by it, where so many that a second person must agree; else 0
	 */
	boolean checked(long id, long ends) {
		return move(id, UploadState.CHECKED, ", ends = nullif(:ends, 0)", "", Map.of("ends", ends));
	}

	/** Somebody wants it applied, and nobody else need agree. */
	boolean order(long id, StaffId by) {
		return move(id, UploadState.ORDERED, ", asked_by = :by", "and state = 'CHECKED' and ends is null",
				Map.of("by", by.value()));
	}

	/** Somebody wants it applied, and a second person must agree. */
	boolean ask(long id, StaffId by) {
		return move(id, UploadState.ASKED, ", asked_by = :by", "and ends is not null", Map.of("by", by.value()));
	}

	/** The second person agrees. */
	boolean confirm(long id, StaffId by) {
		return move(id, UploadState.ORDERED, ", confirmed_by = :by", "and state = 'ASKED' and asked_by <> :by",
				Map.of("by", by.value()));
	}

	/** Nobody wants it applied any more. */
	boolean takeBack(long id) {
		return move(id, UploadState.CHECKED, ", asked_by = null", "and state = 'ASKED'", Map.of());
	}

	/** It is to be checked once more, as if it had just come. */
	boolean checkAgain(long id, boolean withoutBadLines) {
		return move(id, UploadState.RECEIVED,
				", asked_by = null, confirmed_by = null, ends = null, without_bad_lines = :without", "",
				Map.of("without", withoutBadLines));
	}

	private boolean move(long id, UploadState to, String also, String condition, Map<String, ?> parameters) {
		EnumSet<UploadState> from = EnumSet.allOf(UploadState.class);
		from.removeIf(state -> !state.next().contains(to));
		boolean moved = this.sql.sql("update imports.upload set state = :to, changed_at = now()" + also
				+ " where id = :id and state = any (:from) " + condition)
			.param("to", to.name())
			.param("id", id)
			.param("from", names(from))
			.params(parameters)
			.update() == 1;
		if (moved) {
			step(id, to);
			forgetDifferences(id, to);
		}
		return moved;
	}

	/** Takes the next file that waits for a node, unless one of its kind is being read. */
	Optional<Upload> take(Collection<String> busyKinds) {
		return this.sql.sql("""
				update imports.upload
				set state = case state when 'RECEIVED' then 'CHECKING' else 'APPLYING' end, changed_at = now()
				where id = (
					select u.id from imports.upload u
					where u.state in ('RECEIVED', 'ORDERED') and u.kind <> all (:busy) and not exists (
						select from imports.upload other where other.kind = u.kind and other.state in ('CHECKING', 'APPLYING'))
					order by u.changed_at, u.id limit 1 for update skip locked)
				returning *
				""").param("busy", busyKinds.toArray(String[]::new)).query((row, index) -> upload(row)).optional();
	}

	/** Which run reads the file now. */
	void begun(long id, long run) {
		this.sql.sql("update imports.upload set run_id = :run where id = :id").param("run", run).param("id", id).update();
		this.sql.sql("update imports.run set upload_id = :id where id = :run").param("run", run).param("id", id).update();
	}

	/** Who decided last about the file. */
	String actor(long id) {
		return this.sql.sql("""
				select actor from imports.upload_step where upload_id = :id and actor like 's:%' order by seq desc limit 1
				""").param("id", id).query(String.class).single();
	}

	/** Kinds of which files wait, or should be read. */
	List<String> kindsAtWork() {
		return this.sql.sql("""
				select distinct kind from imports.upload where state in ('RECEIVED', 'CHECKING', 'ORDERED', 'APPLYING')
				""").query(String.class).list();
	}

	/** Files of the kind that should be read, while nobody reads any: their process is gone. */
	void interruptAbandoned(String kind) {
		List<Long> abandoned = this.sql.sql("""
				update imports.upload set state = 'INTERRUPTED', changed_at = now()
				where kind = :kind and state in ('CHECKING', 'APPLYING') and changed_at < now() - interval '30 seconds'
				returning id
				""").param("kind", kind).query(Long.class).list();
		abandoned.forEach(id -> step(id, UploadState.INTERRUPTED));
	}

	/** Files that nobody decided about in time. */
	List<Long> forgotten(int days) {
		return this.sql.sql("""
				select id from imports.upload
				where state in ('RECEIVED', 'CHECKED', 'ASKED', 'REFUSED', 'INTERRUPTED')
					and changed_at < now() - :days * interval '1 day'
				""").param("days", days).query(Long.class).list();
	}

	/** Those of the keys whose file is still needed. */
	Set<UUID> needed(Collection<UUID> keys) {
		return Set.copyOf(this.sql.sql("""
				select file_key from imports.upload
				where file_key = any (:keys) and state not in ('APPLIED', 'UNCHANGED', 'DISCARDED')
				""").param("keys", keys.toArray(UUID[]::new)).query(UUID.class).list());
	}

	void keepDifferences(long id, List<Difference> differences) {
		for (int i = 0; i < differences.size(); i++) {
			Difference difference = differences.get(i);
			this.sql.sql("""
					insert into imports.difference (upload_id, seq, kind, number, name, item, before, after)
					values (:upload, :seq, :kind, :number, :name, :item, :before, :after)
					""")
				.param("upload", id)
				.param("seq", i)
				.param("kind", difference.kind())
				.param("number", difference.who().number())
				.param("name", difference.who().name())
				.param("item", difference.item())
				.param("before", difference.before())
				.param("after", difference.after())
				.update();
		}
	}

	/** They are there while somebody is to decide by them. */
	private void forgetDifferences(long id, UploadState state) {
		if (state.isOver() || state == UploadState.RECEIVED || state == UploadState.REFUSED
				|| state == UploadState.INTERRUPTED) {
			this.sql.sql("delete from imports.difference where upload_id = :id").param("id", id).update();
		}
	}

	private void step(long id, UploadState state) {
		this.sql.sql("insert into imports.upload_step (upload_id, state, actor) values (:id, :state, :actor)")
			.param("id", id)
			.param("state", state.name())
			.param("actor", Actor.current().name())
			.update();
	}

	private static String[] names(Set<UploadState> states) {
		return states.stream().map(Enum::name).toArray(String[]::new);
	}

	static Upload upload(ResultSet row) throws SQLException {
		long asked = row.getLong("asked_by");
		Optional<StaffId> asker = row.wasNull() ? Optional.empty() : Optional.of(new StaffId(asked));
		Upload.StoredFile file = new Upload.StoredFile(row.getObject("file_key", UUID.class), row.getString("file_name"),
				row.getLong("file_size"), row.getLong("file_lines"), row.getBytes("file_hash"));
		return new Upload(row.getLong("id"), new Upload.Wish(row.getString("kind"), Mode.valueOf(row.getString("mode")),
				row.getBoolean("without_bad_lines")), file, UploadState.valueOf(row.getString("state")), row.getLong("ends"),
				asker);
	}

}
