package jp.mykempo.expenses.desk;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.DeclineReason;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.NoticeMail;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.expenses.sheet.NoticeFiles;
import jp.mykempo.kernel.PersonId;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.LostRace;
import jp.mykempo.site.NotHere;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with an application beside printing it: posts, takes the posting back, declines, settles the way (C5, X6). */
@Component
@AllowedTo(Role.HEALTH_DATA)
class DeskActs {

	private final NoticeFiles files;

	private final ApplicationMoves moves;

	private final NoticeMail mail;

	private final JdbcClient sql;

	private final AuditTrail audit;

	DeskActs(NoticeFiles files, ApplicationMoves moves, NoticeMail mail, JdbcClient sql, AuditTrail audit) {
		this.files = files;
		this.moves = moves;
		this.mail = mail;
		this.sql = sql;
		this.audit = audit;
	}

	/** A notice was posted or handed over. */
	record NoticePosted(long application, PersonId person) implements AuditRecord {
	}

	/** It had not been posted after all. */
	record NoticePostingTakenBack(long application, PersonId person) implements AuditRecord {
	}

	/** An application was declined. */
	record NoticeDeclined(long application, PersonId person, DeclineReason reason) implements AuditRecord {
	}

	/** The way of a notice was settled with its person. */
	record NoticeWaySettled(long application, PersonId person, Delivery way) implements AuditRecord {
	}

	/** What was printed is compared with what holds now first, as in a batch. */
	@Transactional
	public DeskOutcome post(long id, StaffId clerk) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		if (file.unfit().isPresent()) {
			return new DeskOutcome.NotFit(file.unfit().get());
		}
		if (!this.moves.moveTo(ApplicationState.POSTED, id, ApplicationState.PRINTED)) {
			return overtaken(id);
		}
		file.account().ifPresent(account -> this.mail.posted(account, file.post().delivery()));
		this.audit.record(new NoticePosted(id, file.applicant().person()));
		return new DeskOutcome.Done();
	}

	/** Not possible once another application of the same months is open. */
	@Transactional
	public DeskOutcome takeBack(long id, StaffId clerk) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		if (file.standing().state() != ApplicationState.POSTED || isFollowed(id) || !backToPrinted(file)) {
			return overtaken(id);
		}
		this.audit.record(new NoticePostingTakenBack(id, file.applicant().person()));
		return new DeskOutcome.Done();
	}

	private boolean backToPrinted(NoticeFile file) {
		try {
			return this.moves.moveTo(ApplicationState.PRINTED, file.id(), file.standing().state());
		}
		catch (DataIntegrityViolationException followed) {
			throw new LostRace();
		}
	}

	/** @param words the clerk's own, shown to the member; empty if there is nothing to add */
	@Transactional
	public DeskOutcome decline(long id, StaffId clerk, DeclineReason reason, String words) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		if (!this.moves.decline(id, file.standing().state(), reason, words)) {
			return overtaken(id);
		}
		file.account().ifPresent(account -> this.mail.declined(account, reason));
		this.audit.record(new NoticeDeclined(id, file.applicant().person(), reason));
		return new DeskOutcome.Done();
	}

	/** For those whose post has no usual way. */
	@Transactional
	public DeskOutcome settle(long id, StaffId clerk, Delivery way) {
		NoticeFile file = get(id, clerk);
		if (file.hidden()) {
			return new DeskOutcome.Hidden();
		}
		boolean possible = file.post().free() && file.standing().state().isOpen()
				&& (way == Delivery.COUNTER || way == Delivery.HOME && file.post().home().address() != null);
		if (!possible) {
			return overtaken(id);
		}
		this.sql.sql("update expenses.application set way = :way where id = :id").param("way", way.key()).param("id", id).update();
		this.audit.record(new NoticeWaySettled(id, file.applicant().person(), way));
		return new DeskOutcome.Done();
	}

	private NoticeFile get(long id, StaffId clerk) {
		this.files.lock(id);
		return this.files.find(id, clerk).orElseThrow(NotHere::new);
	}

	private boolean isFollowed(long id) {
		return this.sql.sql("""
				select exists (select from expenses.application a
					join expenses.application later on later.person_id = a.person_id and later.id <> a.id
						and later.state in ('received', 'printed')
						and daterange(later.first_month, later.last_month, '[]') && daterange(a.first_month, a.last_month, '[]')
					where a.id = ?)""").param(id).query(Boolean.class).single();
	}

	private DeskOutcome overtaken(long id) {
		return new DeskOutcome.Overtaken(ApplicationState.of(this.sql.sql("select state from expenses.application where id = ?")
			.param(id).query(String.class).single()));
	}

}
