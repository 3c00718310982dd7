package jp.mykempo.expenses.desk;

import java.util.function.Function;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.core.NoticeMail;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.expenses.sheet.NoticeFiles;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.postcards.ReturnReason;
import jp.mykempo.site.LostRace;
import jp.mykempo.site.NotHere;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notices that came back by post (返戻, O11): noted with the reason on the envelope, and printed anew once there is an address
 * that reaches the member.
 */
@Component
@AllowedTo(Role.HEALTH_DATA)
class NoticeReturns {

	private final NoticeFiles files;

	private final ApplicationMoves moves;

	private final NoticeMail mail;

	private final ExpenseYears years;

	private final AuditTrail audit;

	NoticeReturns(NoticeFiles files, ApplicationMoves moves, NoticeMail mail, ExpenseYears years, AuditTrail audit) {
		this.files = files;
		this.moves = moves;
		this.mail = mail;
		this.years = years;
		this.audit = audit;
	}

	/** A posted notice came back. */
	record NoticeReturned(long application, PersonId person, ReturnReason reason) implements AuditRecord {
	}

	/** It had not come back after all. */
	record NoticeReturnTakenBack(long application, PersonId person) implements AuditRecord {
	}

	/** A returned notice is to be printed and sent once more. */
	record NoticeSentAgain(long application, PersonId person) implements AuditRecord {
	}

	@Transactional
	public DeskOutcome note(long id, StaffId clerk, ReturnReason reason) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		if (!this.moves.returned(id, this.years.today(), reason)) {
			return overtaken(file);
		}
		file.account().ifPresent(account -> this.mail.returned(account, reason));
		this.audit.record(new NoticeReturned(id, file.applicant().person(), reason));
		return new DeskOutcome.Done();
	}

	@Transactional
	public DeskOutcome takeBack(long id, StaffId clerk) {
		return move(id, clerk, ApplicationState.POSTED, person -> new NoticeReturnTakenBack(id, person));
	}

	/** It waits to be printed; not possible once another application of the same months is open. */
	@Transactional
	public DeskOutcome sendAgain(long id, StaffId clerk) {
		return move(id, clerk, ApplicationState.RECEIVED, person -> new NoticeSentAgain(id, person));
	}

	private DeskOutcome move(long id, StaffId clerk, ApplicationState next, Function<PersonId, AuditRecord> record) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		if (file.standing().state() != ApplicationState.RETURNED || !moved(next, id)) {
			return overtaken(file);
		}
		this.audit.record(record.apply(file.applicant().person()));
		return new DeskOutcome.Done();
	}

	private boolean moved(ApplicationState next, long id) {
		try {
			return this.moves.moveTo(next, id, ApplicationState.RETURNED);
		}
		catch (DataIntegrityViolationException followed) {
			throw new LostRace();
		}
	}

	private NoticeFile get(long id, StaffId clerk) {
		this.files.lock(id);
		return this.files.find(id, clerk).orElseThrow(NotHere::new);
	}

	private static DeskOutcome overtaken(NoticeFile file) {
		return new DeskOutcome.Overtaken(file.standing().state());
	}

}
