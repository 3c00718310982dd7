package jp.mykempo.expenses.sheet;

import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes down what goes onto paper (印刷, C5), before it does: who printed it when, where it goes, whose care it tells, and the
 * hash that the paper bears. In the caller's transaction, which has locked the application.
 */
@Repository
public class PrintedNotices {

	/** What members are told when they ask who saw their data (X2). */
	public static final String PURPOSE = "「医療費のお知らせ」の申請";

	private final ApplicationMoves moves;

	private final JdbcClient sql;

	private final AuditTrail audit;

	public PrintedNotices(ApplicationMoves moves, JdbcClient sql, AuditTrail audit) {
		this.moves = moves;
		this.sql = sql;
		this.audit = audit;
	}

	/** A clerk printed the formal notice of a household's expenses. */
	record NoticePrinted(long application, PersonId person, int claims, long byPatient, String hash, String route)
			implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

		@Override
		public String purpose() {
			return PURPOSE;
		}

	}

	/** A received application is a printed one from now on. */
	public void note(Notice notice, StaffId clerk) {
		NoticeFile file = notice.file();
		NoticeContent content = notice.content();
		if (file.standing().state() == ApplicationState.RECEIVED) {
			this.moves.moveTo(ApplicationState.PRINTED, file.id(), ApplicationState.RECEIVED);
		}
		insert(file, content, clerk);
		NoticePrinted printed = new NoticePrinted(file.id(), file.applicant().person(), content.claims().size(),
				content.byPatient().amount(), content.hash(), file.post().delivery().key());
		this.audit.recordOfHousehold(printed, "select unnest(cast(:persons as bigint[]))", Map.of("persons", content.persons()));
	}

	private void insert(NoticeFile file, NoticeContent content, StaffId clerk) {
		NoticeFile.Place place = file.post().place();
		this.sql.sql("""
				insert into expenses.application_print (application_id, printed_by, route, claims, by_patient, content_hash, persons,
					address_hash)
				values (:id, :clerk, :route, :claims, :patient, :hash, :persons,
					expenses.address_hash(cast(:code as text), cast(:address as text)))""")
			.param("id", file.id())
			.param("clerk", clerk.value())
			.param("route", file.post().delivery().key())
			.param("claims", content.claims().size())
			.param("patient", content.byPatient().amount())
			.param("hash", content.hash())
			.param("persons", content.persons())
			.param("code", place.code())
			.param("address", place.address())
			.update();
	}

}
