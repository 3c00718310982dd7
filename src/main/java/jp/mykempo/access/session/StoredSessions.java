package jp.mykempo.access.session;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jp.mykempo.access.SessionOrigin;
import jp.mykempo.access.Sessions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

/**
 * Sessions in the database, for every node: one SELECT finds a session with its attributes, or nothing if it is over;
 * its last use is written once a minute; statements join the caller's transaction. What is over, the database decides
 * by its own clock (docs/adr/0003).
 */
final class StoredSessions implements SessionRepository<StoredSession> {

	private static final Logger log = LoggerFactory.getLogger(StoredSessions.class);

	private final JdbcClient sql;

	private final SessionLimits limits;

	private final SessionCache cache = new SessionCache();

	private final AttributeValues values = new AttributeValues();

	StoredSessions(JdbcClient sql, SessionLimits limits) {
		this.sql = sql;
		this.limits = limits;
	}

	SessionCache cache() {
		return this.cache;
	}

	@Override
	public StoredSession createSession() {
		return StoredSession.fresh();
	}

	@Override
	public StoredSession findById(String id) {
		return this.cache.get(id, () -> read(id)).orElse(null);
	}

	private Optional<StoredSession> read(String id) {
		try {
			return this.sql.sql("""
					select s.id, s.public_id, s.principal, s.generation, s.created_at,
						s.last_used_at < now() - interval '1 minute' as touch_due, a.name, a.value
					from access.live_session s
					left join access.session_attribute a on a.session = s.id
					where s.key = ?
					""").param(SessionIds.key(id)).query((ResultSetExtractor<Optional<StoredSession>>) rows -> session(id, rows));
		}
		catch (UnreadableSession ex) {
			log.warn("A session of a former version of the program is ended");
			deleteById(id);
			return Optional.empty();
		}
	}

	private Optional<StoredSession> session(String id, ResultSet rows) throws SQLException {
		StoredSession session = null;
		while (rows.next()) {
			if (session == null) {
				session = StoredSession.read(id, rows.getLong("id"), rows.getObject("public_id", UUID.class),
						rows.getObject("created_at", OffsetDateTime.class).toInstant(), rows.getBoolean("touch_due"));
				session.ownedBy(owner(rows));
			}
			if (rows.getString("name") != null) {
				session.restore(rows.getString("name"), value(rows));
			}
		}
		return Optional.ofNullable(session);
	}

	private static StoredSession.Owner owner(ResultSet rows) throws SQLException {
		String name = rows.getString("principal");
		return (name == null) ? null : new StoredSession.Owner(name, rows.getInt("generation"));
	}

	private Object value(ResultSet rows) throws SQLException {
		try {
			return this.values.of(rows.getBytes("value"));
		}
		catch (IOException ex) {
			throw new UnreadableSession(ex);
		}
	}

	@Override
	public void save(StoredSession session) {
		if (session.row() == null) {
			session.saved(insert(session));
		}
		else {
			update(session);
			session.saved(session.row());
		}
		this.cache.put(session);
	}

	private long insert(StoredSession session) {
		Attributes attributes = Attributes.of(session, session.getAttributeNames());
		return columns("""
				with s as (
					insert into access.session
						(key, public_id, principal, generation, idle_limit, life_limit, agent, source)
					values (:key, :publicId, :principal, :generation, make_interval(secs => :idle),
						make_interval(secs => :life), :agent, :source)
					returning id),
				a as (
					insert into access.session_attribute (session, name, value)
					select s.id, t.name, t.value
					from s cross join unnest(cast(:names as text[]), cast(:values as bytea[])) as t (name, value))
				select id from s
				""", session).param("publicId", session.<UUID>getAttribute(Sessions.CURRENT))
			.param("names", attributes.names())
			.param("values", attributes.values())
			.query(Long.class)
			.single();
	}

	private void update(StoredSession session) {
		if (session.rowChanged()) {
			updateRow(session);
		}
		else if (session.touchDue()) {
			this.sql.sql("update access.session set last_used_at = now() where id = ?").param(session.row()).update();
		}
		if (!session.changed().isEmpty()) {
			updateAttributes(session);
		}
	}

	/** A login begins the session's life anew. */
	private void updateRow(StoredSession session) {
		columns("""
				update access.session set key = :key, principal = :principal, agent = :agent, source = :source,
					generation = case when :ownerChanged then :generation else generation end,
					created_at = case when :ownerChanged then now() else created_at end,
					idle_limit = make_interval(secs => :idle), life_limit = make_interval(secs => :life),
					last_used_at = now()
				where id = :row
				""", session).param("row", session.row()).param("ownerChanged", session.ownerChanged()).update();
	}

	private JdbcClient.StatementSpec columns(String statement, StoredSession session) {
		String principal = session.owner().map(StoredSession.Owner::name).orElse(null);
		return this.sql.sql(statement)
			.param("key", SessionIds.key(session.getId()))
			.param("principal", principal)
			.param("generation", session.owner().map(StoredSession.Owner::generation).orElse(null), Types.INTEGER)
			.param("idle", (double) this.limits.idleOf(principal).toSeconds())
			.param("life", (double) this.limits.lifeOf(principal).toSeconds())
			.param("agent", session.origin().map(SessionOrigin::agent).orElse(null))
			.param("source", session.origin().map(SessionOrigin::source).orElse(null));
	}

	/** Nothing is added to a session that another request has ended meanwhile. */
	private void updateAttributes(StoredSession session) {
		Attributes kept = Attributes.of(session, session.getAttributeNames().stream()
			.filter(session.changed()::contains)
			.toList());
		this.sql.sql("""
				with gone as (
					delete from access.session_attribute
					where session = :row and name = any (:changed) and not name = any (:names))
				insert into access.session_attribute (session, name, value)
				select s.id, t.name, t.value
				from (select id from access.session where id = :row for key share) s
				cross join unnest(cast(:names as text[]), cast(:values as bytea[])) as t (name, value)
				on conflict (session, name) do update set value = excluded.value
				""")
			.param("row", session.row())
			.param("changed", session.changed().toArray(String[]::new))
			.param("names", kept.names())
			.param("values", kept.values())
			.update();
	}

	@Override
	public void deleteById(String id) {
		this.sql.sql("delete from access.session where key = ?").param(SessionIds.key(id)).update();
		this.cache.forget(id);
	}

	/** Names and bytes of attributes, as the statements take them. */
	private record Attributes(String[] names, byte[][] values) {

		static Attributes of(StoredSession session, Iterable<String> names) {
			List<String> all = new ArrayList<>();
			List<byte[]> values = new ArrayList<>();
			names.forEach(name -> {
				all.add(name);
				values.add(AttributeBytes.write(session.getAttribute(name)));
			});
			return new Attributes(all.toArray(String[]::new), values.toArray(byte[][]::new));
		}

	}

	/** An attribute is not of an allowed type any more. */
	private static final class UnreadableSession extends RuntimeException {

		UnreadableSession(Throwable cause) {
			super(cause);
		}

	}

}
