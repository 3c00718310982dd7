package jp.mykempo.expenses.batch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jp.mykempo.audit.AuditRecord;
import jp.mykempo.audit.AuditTrail;
import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.BatchState;
import jp.mykempo.expenses.core.NoticeMail;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.LostRace;
import jp.mykempo.site.NotHere;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the desk does with a batch: posts it, takes the posting back, gives it up (C5, O4). Each wholly or not at all. */
@Component
@AllowedTo(Role.HEALTH_DATA)
class BatchActs {

	private final Batches batches;

	private final PullList pulls;

	private final PostedBatches posted;

	private final ApplicationMoves moves;

	private final NoticeMail mail;

	private final AuditTrail audit;

	BatchActs(Batches batches, PullList pulls, PostedBatches posted, ApplicationMoves moves, NoticeMail mail, AuditTrail audit) {
		this.batches = batches;
		this.pulls = pulls;
		this.posted = posted;
		this.moves = moves;
		this.mail = mail;
		this.audit = audit;
	}

	/** What became of it. */
	enum Outcome {

		DONE, OVERTAKEN,
		/** Notices that were not on the clerk's list must be taken out of the pile as well. */
		PULL

	}

	/** So many notices of a batch went to the post; others were taken out of its pile. */
	record NoticeBatchPosted(long batch, int notices, int pulled) implements AuditRecord {
	}

	/** They had not been posted after all. */
	record NoticeBatchPostingTakenBack(long batch, int notices) implements AuditRecord {
	}

	/** A batch was given up; its applications wait to be printed again. */
	record NoticeBatchSpoilt(long batch, int notices) implements AuditRecord {
	}

	/**
	 * Notes that the batch went to the post; its members are told by mail. Printed ones that were taken out wait to be printed
	 * anew.
	 *
	 * @param pulled applications whose notices lie aside
	 */
	@Transactional
	public Outcome post(long batch, StaffId clerk, Collection<Long> pulled) {
		if (lock(batch) != BatchState.PRINTED) {
			return Outcome.OVERTAKEN;
		}
		List<PullList.Item> pile = this.pulls.lock(batch);
		List<PullList.Item> unfit = pile.stream().filter(item -> !item.fit()).toList();
		if (!unfit.stream().allMatch(item -> pulled.contains(item.id()))) {
			return Outcome.PULL;
		}
		this.moves.moveAll(ApplicationState.RECEIVED, ids(unfit), ApplicationState.PRINTED);
		List<PullList.Item> fit = pile.stream().filter(PullList.Item::fit).toList();
		this.moves.moveAll(ApplicationState.POSTED, ids(fit), ApplicationState.PRINTED);
		fit.stream().filter(item -> item.account() != null).forEach(item -> this.mail.posted(item.account(), item.route()));
		if (fit.isEmpty()) {
			this.batches.spoil(batch, clerk, "EMPTY");
		}
		else {
			this.batches.posted(batch, clerk);
		}
		this.audit.record(new NoticeBatchPosted(batch, fit.size(), unfit.size()));
		return Outcome.DONE;
	}

	/** Those of the batch that came back, or whose months were applied for again, stay posted. */
	@Transactional
	public Outcome takeBack(long batch) {
		if (lock(batch) != BatchState.POSTED) {
			return Outcome.OVERTAKEN;
		}
		List<Long> back = this.posted.lockRecallable(batch);
		try {
			this.moves.moveAll(ApplicationState.PRINTED, back, ApplicationState.POSTED);
		}
		catch (DataIntegrityViolationException followed) {
			throw new LostRace();
		}
		this.batches.notPosted(batch);
		this.audit.record(new NoticeBatchPostingTakenBack(batch, back.size()));
		return Outcome.DONE;
	}

	/** Gives it up before it is posted. */
	@Transactional
	public Outcome spoil(long batch, StaffId clerk) {
		if (!lock(batch).next().contains(BatchState.SPOILT)) {
			return Outcome.OVERTAKEN;
		}
		Set<Long> pile = this.pulls.lock(batch).stream().map(PullList.Item::id).collect(Collectors.toSet());
		int back = this.moves.moveAll(ApplicationState.RECEIVED, pile, ApplicationState.PRINTED);
		this.batches.spoil(batch, clerk, "DISCARDED");
		this.audit.record(new NoticeBatchSpoilt(batch, back));
		return Outcome.DONE;
	}

	private BatchState lock(long batch) {
		return this.batches.lock(batch).orElseThrow(NotHere::new);
	}

	private static List<Long> ids(List<PullList.Item> items) {
		return items.stream().map(PullList.Item::id).toList();
	}

}
