package jp.mykempo.office.login;

import java.util.Optional;

import jp.mykempo.access.Attempts;
import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows that a staff login reads and writes beside those of the entrance. */
@Repository
class StaffDoors {

	private final JdbcClient sql;

	StaffDoors(JdbcClient sql) {
		this.sql = sql;
	}

	/** Finds the account and counts the try, in one statement. */
	Optional<StaffDoor> find(LoginId loginId, String browser) {
		return this.sql.sql("""
				with found as materialized (
					select s.id, s.password_hash, principal.generation
					from office.staff s
					join access.shared_principal principal on principal.name = 's:' || s.id and not principal.closed
					where s.login_key = :key and s.state = 'open')
				select found.*, try.*
				from found cross join lateral access.shared_count_try('s:' || found.id, :browser) try
				""")
			.param("key", loginId.key())
			.param("browser", browser)
			.query((row, number) -> new StaffDoor(new StaffId(row.getLong("id")), row.getString("password_hash"),
					row.getInt("generation"), Attempts.read(row)))
			.optional();
	}

	/** Whether sessions of that generation may begin: nothing that ends sessions has happened since the password. */
	boolean stands(StaffId staff, int generation) {
		return this.sql.sql("""
				select exists (select from access.shared_principal
					where name = 's:' || cast(:staff as bigint) and generation = :generation and not closed)
				""").param("staff", staff.value()).param("generation", generation).query(Boolean.class).single();
	}

	/** A verifier of today's kind and cost in the place of the one that was compared. */
	void renew(StaffDoor door, String fresh) {
		this.sql.sql("update office.staff set password_hash = :fresh where id = :id and password_hash = :verifier")
			.param("fresh", fresh)
			.param("id", door.staff().value())
			.param("verifier", door.verifier())
			.update();
	}

}
