package jp.mykempo.office.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.office.listing.ListReader;
import jp.mykempo.office.listing.ListRequest;
import jp.mykempo.office.listing.ListShape;
import jp.mykempo.office.listing.Listing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who there is, for administrators to look at. */
@Repository
@AllowedTo(Role.ADMINISTRATOR)
class Team {

	static final ListShape SHAPE = ListShape.sortedBy("name", "name", "id")
		.by("loginId", "login_id", "id")
		.by("state", "state", "name", "id")
		.by("lastLogin", "last_login_at", "id")
		.by("added", "added_at", "id")
		.filteredBy("state", "role");

	private static final String SELECT = """
			select s.id, s.login_id, s.name, s.mail, s.state, s.added_at, s.last_login_at,
				array(select r.role from office.staff_role r where r.staff_id = s.id order by r.role) as roles
			from office.staff s
			where (s.name ilike :q or s.login_id ilike :q or s.mail ilike :q)
				and (:state = '' or s.state = :state)
				and (:role = '' or exists (select from office.staff_role r where r.staff_id = s.id and r.role = :role))
			""";

	private final JdbcClient sql;

	private final ListReader reader;

	Team(JdbcClient sql, ListReader reader) {
		this.sql = sql;
		this.reader = reader;
	}

	/** A staff account in the list. */
	record Entry(StaffId id, String loginId, String name, String mail, String state, List<Role> roles, Instant added,
			Optional<Instant> lastLogin) {
	}

	/** A request for a role that waits. */
	record Asked(long id, StaffId staff, String name, Role role, String reason, StaffId by, String byName, Instant at) {
	}

	public Listing<Entry> list(ListRequest request) {
		return this.reader.page(request, SELECT, parameters(request), (row, number) -> entry(row));
	}

	public List<Entry> all(ListRequest request) {
		return this.reader.all(request, SELECT, parameters(request), (row, number) -> entry(row));
	}

	public Optional<Entry> find(StaffId id) {
		return this.sql.sql("""
				select s.id, s.login_id, s.name, s.mail, s.state, s.added_at, s.last_login_at,
					array(select r.role from office.staff_role r where r.staff_id = s.id order by r.role) as roles
				from office.staff s where s.id = ?
				""").param(id.value()).query((row, number) -> entry(row)).optional();
	}

	/** All requests that wait, the oldest first. */
	public List<Asked> asked() {
		return this.sql.sql("""
				select q.id, q.staff_id, s.name, q.role, q.reason, q.requested_by, by.name as by_name, q.requested_at
				from office.role_request q
				join office.staff s on s.id = q.staff_id
				join office.staff by on by.id = q.requested_by
				where q.state = 'waiting'
				order by q.requested_at, q.id
				""").query((row, number) -> asked(row)).list();
	}

	private static Map<String, String> parameters(ListRequest request) {
		return Map.of("q", request.pattern(), "state", request.filter("state"), "role", request.filter("role"));
	}

	private static Entry entry(ResultSet row) throws SQLException {
		return new Entry(new StaffId(row.getLong("id")), row.getString("login_id"), row.getString("name"),
				row.getString("mail"), row.getString("state"),
				Arrays.stream((String[]) row.getArray("roles").getArray()).map(Role::of).sorted().toList(),
				row.getTimestamp("added_at").toInstant(),
				Optional.ofNullable(row.getTimestamp("last_login_at")).map(Timestamp::toInstant));
	}

	private static Asked asked(ResultSet row) throws SQLException {
		return new Asked(row.getLong("id"), new StaffId(row.getLong("staff_id")), row.getString("name"),
				Role.of(row.getString("role")), row.getString("reason"), new StaffId(row.getLong("requested_by")),
				row.getString("by_name"), row.getTimestamp("requested_at").toInstant());
	}

}
