package jp.mykempo.office.core;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;

import jp.mykempo.kernel.LoginId;
import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds staff accounts. */
@Repository
public class StaffAccounts {

	private final JdbcClient sql;

	public StaffAccounts(JdbcClient sql) {
		this.sql = sql;
	}

	public Optional<Staff> find(StaffId id) {
		return this.sql.sql("select id, login_id, name, mail, language, state from office.staff where id = ?")
			.param(id.value())
			.query((row, number) -> staff(row))
			.optional();
	}

	/**
	 * The account.
	 *
	 * @throws NotHere if there is none
	 */
	public Staff get(StaffId id) {
		return find(id).orElseThrow(NotHere::new);
	}

	public Optional<Staff> find(LoginId loginId) {
		return this.sql.sql("select id, login_id, name, mail, language, state from office.staff where login_key = ?")
			.param(loginId.key())
			.query((row, number) -> staff(row))
			.optional();
	}

	/** Whether there is anybody at all. */
	public boolean isEmpty() {
		return this.sql.sql("select not exists (select from office.staff)").query(Boolean.class).single();
	}

	private static Staff staff(ResultSet row) throws SQLException {
		return new Staff(new StaffId(row.getLong("id")), row.getString("login_id"), row.getString("name"),
				new MailAddress(row.getString("mail")), Locale.of(row.getString("language")),
				StaffState.of(row.getString("state")));
	}

}
