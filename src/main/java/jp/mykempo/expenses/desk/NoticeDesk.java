package jp.mykempo.expenses.desk;

import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.sheet.NoticeContent;
import jp.mykempo.expenses.sheet.NoticeContents;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.expenses.sheet.NoticeFiles;
import jp.mykempo.expenses.sheet.PrintedNotices;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Looks at an application and at the expenses that its notice will bear. Every look stands in the trail first (O8); at a
 * protected person's only after the clerk said why (X6).
 */
@Component
@AllowedTo(Role.HEALTH_DATA)
class NoticeDesk {

	private final NoticeFiles files;

	private final NoticeContents contents;

	private final JdbcClient sql;

	private final AuditTrail audit;

	NoticeDesk(NoticeFiles files, NoticeContents contents, JdbcClient sql, AuditTrail audit) {
		this.files = files;
		this.contents = contents;
		this.sql = sql;
		this.audit = audit;
	}

	/** What the clerk sees; for a protected person nothing but that there is an application, before the reason is given. */
	sealed interface Look {

		/** All of it. */
		record Shown(NoticeFile file, NoticeContent content) implements Look {
		}

		/** The reason is asked for first. */
		record Hidden(long id) implements Look {
		}

	}

	/** A clerk looked at an application and the expenses that it is about. */
	record NoticeApplicationSeen(long application, PersonId person, String purpose) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	/** A clerk said why the application of a protected person has to be looked at. */
	record ProtectedNoticeOpened(long application, PersonId person, String purpose) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	@Transactional
	public Look look(long id, StaffId clerk) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new Look.Hidden(id);
		}
		this.audit.recordOfHousehold(new NoticeApplicationSeen(id, file.applicant().person(), PrintedNotices.PURPOSE),
				"select person_id from membership.shared_household(:holder, :day)",
				Map.of("holder", file.applicant().person().value(), "day", file.day()));
		return new Look.Shown(file, this.contents.of(file));
	}

	/** Notes why; it counts for half an hour and for this clerk. */
	@Transactional
	public void open(long id, StaffId clerk, String reason) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			this.sql.sql("insert into expenses.application_opening (application_id, staff_id, reason) values (?, ?, ?)")
				.param(id)
				.param(clerk.value())
				.param(reason)
				.update();
			this.audit.record(new ProtectedNoticeOpened(id, file.applicant().person(), reason));
		}
	}

	private NoticeFile get(long id, StaffId clerk) {
		return this.files.find(id, clerk).orElseThrow(NotHere::new);
	}

}
