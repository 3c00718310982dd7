package jp.mykempo.office.team;

import java.util.Optional;

import jp.mykempo.access.Sessions;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.core.SetupLinks;
import jp.mykempo.office.core.SignedInStaff;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Adds a staff account without roles, that waits for its setup; in the transaction of whoever may. */
@Component
class StaffAdding {

	private final JdbcClient sql;

	private final Sessions sessions;

	private final SetupLinks links;

	private final AuditTrail trail;

	StaffAdding(JdbcClient sql, Sessions sessions, SetupLinks links, AuditTrail trail) {
		this.sql = sql;
		this.sessions = sessions;
		this.links = links;
		this.trail = trail;
	}

	/** An account that was added, and the link to set it up. */
	record Added(StaffId staff, String link) {

		/** Without the link, which is a secret. */
		@Override
		public String toString() {
			return "Added[" + this.staff + "]";
		}

	}

	/** The account; empty where somebody has this login ID already. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Optional<Added> add(NewStaff who) {
		return insert(who).map(staff -> {
			this.sessions.open(SignedInStaff.principal(staff));
			this.trail.record(new StaffAdded(staff));
			return new Added(staff, this.links.issue(staff));
		});
	}

	private Optional<StaffId> insert(NewStaff who) {
		return this.sql.sql("""
				insert into office.staff (login_id, login_key, name, mail, language)
				values (:loginId, :loginKey, :name, :mail, :language)
				on conflict (login_key) do nothing
				returning id
				""")
			.param("loginId", who.loginId().text())
			.param("loginKey", who.loginId().key())
			.param("name", who.name())
			.param("mail", who.mail().text())
			.param("language", who.language().getLanguage())
			.query(Long.class)
			.optional()
			.map(StaffId::new);
	}

	/** A staff account was added. */
	record StaffAdded(StaffId staff) implements AuditRecord {
	}

}
