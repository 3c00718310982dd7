package jp.mykempo.expenses.desk;

import java.util.Map;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.NotHere;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints a notice (印刷, C5): its figures are read anew each time, and what was read, who printed it and when stands in the
 * trail with the hash that the paper bears. Posted ones are not printed again: the member applies once more.
 */
@Component
@AllowedTo(Role.HEALTH_DATA)
public class NoticePrinting {

	private final NoticeFiles files;

	private final NoticeContents contents;

	private final ApplicationMoves moves;

	private final JdbcClient sql;

	private final ExpenseYears years;

	private final AuditTrail audit;

	NoticePrinting(NoticeFiles files, NoticeContents contents, ApplicationMoves moves, JdbcClient sql, ExpenseYears years,
			AuditTrail audit) {
		this.files = files;
		this.contents = contents;
		this.moves = moves;
		this.sql = sql;
		this.years = years;
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
			return NoticeDesk.PURPOSE;
		}

	}

	@Transactional
	public PrintOutcome print(long id, StaffId clerk) {
		this.files.lock(id);
		NoticeFile file = this.files.find(id, clerk).orElseThrow(NotHere::new);
		ApplicationState state = file.standing().state();
		if (file.hidden()) {
			return new PrintOutcome.Hidden();
		}
		if (!state.isOpen()) {
			return new PrintOutcome.Overtaken(state);
		}
		if (file.post().delivery() == Delivery.UNSETTLED) {
			return new PrintOutcome.NoWay();
		}
		NoticeContent content = this.contents.of(file);
		return content.claims().isEmpty() ? new PrintOutcome.NothingThere() : printed(file, content, clerk);
	}

	private PrintOutcome printed(NoticeFile file, NoticeContent content, StaffId clerk) {
		if (file.standing().state() == ApplicationState.RECEIVED) {
			this.moves.moveTo(ApplicationState.PRINTED, file.id(), ApplicationState.RECEIVED);
		}
		String route = file.post().delivery().key();
		this.sql.sql("""
				insert into expenses.application_print (application_id, printed_by, route, claims, by_patient, content_hash)
				values (:id, :clerk, :route, :claims, :patient, :hash)""")
			.param("id", file.id())
			.param("clerk", clerk.value())
			.param("route", route)
			.param("claims", content.claims().size())
			.param("patient", content.byPatient().amount())
			.param("hash", content.hash())
			.update();
		NoticePrinted printed = new NoticePrinted(file.id(), file.applicant().person(), content.claims().size(),
				content.byPatient().amount(), content.hash(), route);
		this.audit.recordOfHousehold(printed, "select unnest(cast(:persons as bigint[]))", Map.of("persons", content.persons()));
		return new PrintOutcome.Printed(file, content, this.years.today());
	}

}
