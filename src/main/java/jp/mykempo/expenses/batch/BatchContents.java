package jp.mykempo.expenses.batch;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jp.mykempo.expenses.core.Delivery;
import jp.mykempo.expenses.core.ExpenseYears;
import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.expenses.sheet.NoticeContents;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.expenses.sheet.NoticeFiles;
import jp.mykempo.kernel.StaffId;

import org.springframework.stereotype.Component;

/** Reads what a batch would say now, in the order of the pile: homes, then employers with theirs side by side, then the counter. */
@Component
class BatchContents {

	private static final Comparator<NoticeFile> IN_THE_PILE = Comparator
		.<NoticeFile, Delivery>comparing(file -> file.post().delivery())
		.thenComparing(file -> Optional.ofNullable(file.post().place().name()).orElse(""))
		.thenComparing(file -> file.applicant().kana())
		.thenComparing(NoticeFile::id);

	private final NoticeFiles files;

	private final NoticeContents contents;

	private final ExpenseYears years;

	BatchContents(NoticeFiles files, NoticeContents contents, ExpenseYears years) {
		this.files = files;
		this.contents = contents;
		this.years = years;
	}

	/** Nobody else moves its applications until the transaction ends. */
	List<Notice> lock(long batch, StaffId clerk) {
		return this.files.lockBatch(batch, clerk)
			.stream()
			.sorted(IN_THE_PILE)
			.map(file -> new Notice(file, this.contents.of(file), this.years.today()))
			.toList();
	}

}
