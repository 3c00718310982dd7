package jp.mykempo.expenses.desk;

import jp.mykempo.expenses.core.ApplicationMoves;
import jp.mykempo.expenses.core.ApplicationState;
import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.expenses.sheet.NoticeContent;
import jp.mykempo.expenses.sheet.NoticeContents;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.expenses.sheet.NoticeFiles;
import jp.mykempo.expenses.sheet.PrintedNotices;
import jp.mykempo.kernel.StaffId;
import jp.mykempo.office.AllowedTo;
import jp.mykempo.office.Role;
import jp.mykempo.site.NotHere;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prints one notice (印刷, C5): its figures are read anew each time, and what was read, who printed it and when stands in the
 * trail with the hash that the paper bears. Posted ones are not printed again: the member applies once more. For many at
 * once there are batches.
 */
@Component
@AllowedTo(Role.HEALTH_DATA)
public class NoticePrinting {

	private final NoticeFiles files;

	private final NoticeContents contents;

	private final PrintedNotices printed;

	private final ApplicationMoves moves;

	private final ExpenseYears years;

	NoticePrinting(NoticeFiles files, NoticeContents contents, PrintedNotices printed, ApplicationMoves moves,
			ExpenseYears years) {
		this.files = files;
		this.contents = contents;
		this.printed = printed;
		this.moves = moves;
		this.years = years;
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

	/** One that waits for its batch to be printed does not any more; a printed one is another sheet for the same pile. */
	private PrintOutcome printed(NoticeFile file, NoticeContent content, StaffId clerk) {
		if (file.standing().state() == ApplicationState.RECEIVED) {
			this.moves.leaveBatch(file.id());
		}
		Notice notice = new Notice(file, content, this.years.today());
		this.printed.note(notice, clerk);
		return new PrintOutcome.Printed(notice);
	}

}
