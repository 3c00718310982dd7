package jp.mykempo.expenses.batch;

import java.io.OutputStream;
import java.util.List;

import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.expenses.sheet.NoticePaper;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.site.SocietyProfile;

/** A batch as one PDF: the list for putting the notices into envelopes, then each notice from a page of its own on. */
final class BatchPaper {

	private final List<NoticePaper> papers;

	private final EnclosingList list;

	BatchPaper(SocietyProfile society, long batch, List<Notice> notices) {
		this.papers = notices.stream().map(notice -> NoticePaper.of(society, notice)).toList();
		this.list = new EnclosingList(batch, notices, this.papers.stream().map(NoticePaper::pages).toList());
	}

	/** Writes it; how many pages it has. */
	int write(OutputStream output) {
		PaperDocument.write(output, NoticePaper.TITLE, document -> {
			this.list.draw(document);
			this.papers.forEach(paper -> paper.draw(document));
		});
		return this.list.pages() + this.papers.stream().mapToInt(NoticePaper::pages).sum();
	}

}
