package jp.mykempo.expenses.application;

import jp.mykempo.account.Correspondence;
import jp.mykempo.account.CurrentMember;
import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.NoticePeriod;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.site.NotHere;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The insured person applies for the formal notice (「医療費のお知らせ」の申請, C5), and may withdraw until it is printed. For
 * any month one application is open at most, whoever clicks how often.
 */
@Component
class NoticeApplication {

	/** So many within a day, then no more: each costs a letter. */
	static final int LIMIT = 10;

	private final OwnApplications rows;

	private final ApplicationMoves moves;

	private final Correspondence correspondence;

	private final AuditTrail audit;

	NoticeApplication(OwnApplications rows, ApplicationMoves moves, Correspondence correspondence, AuditTrail audit) {
		this.rows = rows;
		this.moves = moves;
		this.correspondence = correspondence;
		this.audit = audit;
	}

	/** An insured person applied for the notice of a period. */
	record NoticeApplied(long application, PersonId person, String first, String last) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	/** The insured person withdrew an application. */
	record NoticeApplicationWithdrawn(long application, PersonId person) implements AuditRecord {

		@Override
		public String dataClass() {
			return "expense";
		}

	}

	@Transactional
	public ApplicationOutcome apply(CurrentMember member, NoticePeriod period) {
		this.rows.lock(member.person());
		if (this.rows.countOfDay(member.person()) >= LIMIT) {
			return new ApplicationOutcome.TooMany();
		}
		return this.rows.add(member.person(), period)
			.<ApplicationOutcome>map(id -> {
				this.rows.replaceReturned(member.person(), period);
				this.audit.record(new NoticeApplied(id, member.person(), period.first().toString(), period.last().toString()));
				this.correspondence.write(member.account(), "expenses/application-received", letter -> letter);
				return new ApplicationOutcome.Received(id);
			})
			.orElseGet(ApplicationOutcome.UnderWay::new);
	}

	/**
	 * Withdraws it; false where it is printed already.
	 *
	 * @throws NotHere if it is somebody else's
	 */
	@Transactional
	public boolean withdraw(CurrentMember member, long id) {
		ApplicationState found = this.rows.find(id, member.person()).orElseThrow(NotHere::new);
		if (!this.moves.moveTo(ApplicationState.WITHDRAWN, id, found)) {
			return found == ApplicationState.WITHDRAWN;
		}
		this.audit.record(new NoticeApplicationWithdrawn(id, member.person()));
		return true;
	}

}
