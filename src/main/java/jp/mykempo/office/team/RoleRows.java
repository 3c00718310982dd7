package jp.mykempo.office.team;

import java.util.Optional;

import jp.mykempo.audit.Actor;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.Role;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Roles and requests for them, as rows. */
@Repository
class RoleRows {

	private final JdbcClient sql;

	RoleRows(JdbcClient sql) {
		this.sql = sql;
	}

	/** A request and whom it is about. */
	record Request(StaffId staff, Role role) {
	}

	boolean grant(StaffId staff, Role role) {
		return this.sql.sql("""
				insert into office.staff_role (staff_id, role, granted_by) values (:staff, :role, :by)
				on conflict do nothing
				""")
			.param("staff", staff.value())
			.param("role", role.key())
			.param("by", Actor.current().name())
			.update() == 1;
	}

	boolean remove(StaffId staff, Role role) {
		return this.sql.sql("delete from office.staff_role where staff_id = ? and role = ?")
			.param(staff.value())
			.param(role.key())
			.update() == 1;
	}

	boolean has(StaffId staff, Role role) {
		return this.sql.sql("select exists (select from office.staff_role where staff_id = ? and role = ?)")
			.param(staff.value())
			.param(role.key())
			.query(Boolean.class)
			.single();
	}

	/** Asks for the role; false where a request for it waits already. */
	boolean ask(StaffId staff, Role role, String reason, StaffId by) {
		return this.sql.sql("""
				insert into office.role_request (staff_id, role, reason, requested_by) values (:staff, :role, :reason, :by)
				on conflict (staff_id, role) where state = 'waiting' do nothing
				""")
			.param("staff", staff.value())
			.param("role", role.key())
			.param("reason", reason)
			.param("by", by.value())
			.update() == 1;
	}

	/** Decides a request of somebody else, about somebody else. */
	Optional<Request> decide(long request, String state, StaffId by) {
		return this.sql.sql("""
				update office.role_request set state = :state, decided_by = :by, decided_at = now()
				where id = :id and state = 'waiting' and requested_by <> :by and staff_id <> :by
				returning staff_id, role
				""")
			.param("state", state)
			.param("by", by.value())
			.param("id", request)
			.query((row, number) -> new Request(new StaffId(row.getLong("staff_id")), Role.of(row.getString("role"))))
			.optional();
	}

	/** Takes one's own request back. */
	Optional<Request> withdraw(long request, StaffId by) {
		return this.sql.sql("""
				update office.role_request set state = 'withdrawn', decided_by = :by, decided_at = now()
				where id = :id and state = 'waiting' and requested_by = :by
				returning staff_id, role
				""")
			.param("by", by.value())
			.param("id", request)
			.query((row, number) -> new Request(new StaffId(row.getLong("staff_id")), Role.of(row.getString("role"))))
			.optional();
	}

	/** Requests about somebody who is gone have nobody to wait for. */
	void refuseAll(StaffId staff, StaffId by) {
		this.sql.sql("""
				update office.role_request set state = case when requested_by = :by then 'withdrawn' else 'refused' end,
					decided_by = :by, decided_at = now()
				where staff_id = :staff and state = 'waiting'
				""").param("by", by.value()).param("staff", staff.value()).update();
	}

}
