package jp.mykempo.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Ends sessions (ログイン中の端末), everywhere at once and in the caller's transaction: each principal has a generation,
 * each session the one it was begun in, and a session of another generation, or of a closed principal, is not found
 * (docs/adr/0003). So no session outlives its account (I9), whichever node it is on and however wrong its clock.
 */
@Component
public class Sessions {

	/** Session attribute that holds the {@link RunningSession#id} (a {@link UUID}) of the session itself. */
	public static final String CURRENT = "mykempo.session";

	private final JdbcClient sql;

	public Sessions(JdbcClient sql) {
		this.sql = sql;
	}

	/** A new principal, which can have sessions from now on. */
	public void open(String principal) {
		this.sql.sql("insert into access.principal (name) values (?)").param(principal).update();
	}

	/** The generation in which a session begun now is begun. */
	public int generation(String principal) {
		return this.sql.sql("select generation from access.principal where name = ?")
			.param(principal)
			.query(Integer.class)
			.single();
	}

	/** Ends all sessions of these. */
	public void endAll(Collection<String> principals) {
		update("update access.principal set generation = generation + 1 where name = any (?)", principals);
	}

	/** Ends all sessions of this one. */
	public void endAll(String principal) {
		endAll(List.of(principal));
	}

	/**
	 * Ends all sessions but the one at hand.
	 *
	 * @param current the attribute {@link #CURRENT} of that session
	 */
	public void endAllBut(String principal, UUID current) {
		this.sql.sql("""
				with raised as (
					update access.principal set generation = generation + 1 where name = :principal
					returning name, generation)
				update access.session s set generation = raised.generation
				from raised
				where s.public_id = :current and s.principal = raised.name and s.generation = raised.generation - 1
				""")
			.param("principal", principal)
			.param("current", current)
			.update();
	}

	/** Ends one session of the principal; another's is not touched. */
	public void end(String principal, UUID session) {
		this.sql.sql("delete from access.session where principal = ? and public_id = ?")
			.param(principal)
			.param(session)
			.update();
	}

	/** Ends all sessions of these and lets none begin. */
	public void close(Collection<String> principals) {
		update("update access.principal set generation = generation + 1, closed = true where name = any (?)", principals);
	}

	/** Lets sessions begin again; those that were ended stay so. */
	public void reopen(Collection<String> principals) {
		update("update access.principal set closed = false where name = any (?)", principals);
	}

	/** The principals are gone for good, and their sessions with them. */
	public void remove(Collection<String> principals) {
		update("delete from access.principal where name = any (?)", principals);
	}

	private void update(String statement, Collection<String> principals) {
		this.sql.sql(statement).param(principals.toArray(String[]::new)).update();
	}

	/** The principal's sessions that are not over, the one used last first. */
	public List<RunningSession> list(String principal) {
		return this.sql.sql("""
				select public_id, created_at, last_used_at, coalesce(agent, '') as agent, coalesce(source, '') as source
				from access.live_session
				where principal = ?
				order by last_used_at desc, id desc
				""").param(principal).query((row, number) -> running(row)).list();
	}

	private static RunningSession running(ResultSet row) throws SQLException {
		return new RunningSession(row.getObject("public_id", UUID.class), instant(row, "created_at"),
				instant(row, "last_used_at"), row.getString("agent"), row.getString("source"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

	/** Removes what is over; called by a job. */
	public int removeExpired() {
		return this.sql.sql("delete from access.session s where not exists (select from access.live_session l where l.id = s.id)").update();
	}

}
