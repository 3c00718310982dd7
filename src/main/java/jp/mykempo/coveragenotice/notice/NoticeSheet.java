package jp.mykempo.coveragenotice.notice;

import java.util.List;

import jp.mykempo.coveragenotice.notice.NoticePage.Fact;
import jp.mykempo.coveragenotice.notice.NoticePage.Member;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/** The pages that list the household: a block for each member, as many pages as it takes, the insurer at the end. */
final class NoticeSheet {

	private static final double LEFT = 18;

	private static final double RIGHT = 192;

	private static final double WIDTH = RIGHT - LEFT;

	private static final double LOWEST = 278;

	private static final double HEAD = 11;

	private static final double ROW = 8.4;

	private static final double GAP = 5;

	private static final double INSURER = 33;

	private static final Ink SHADE = new Ink(0xf1f4fa);

	private static final Ink QUIET = new Ink(0x555555);

	private static final Pen RULE = Pen.black(0.15).in(new Ink(0xb0b6c2));

	private static final Lettering LABEL = Lettering.of(3).in(QUIET).least(2.4);

	private static final Lettering VALUE = Lettering.of(3.9).least(2.8);

	private final PaperDocument document;

	private final PaperWords words;

	private final NoticePaper.Issue issue;

	private Sheet sheet;

	private double y;

	private int pages;

	NoticeSheet(PaperDocument document, PaperWords words, NoticePaper.Issue issue) {
		this.document = document;
		this.words = words;
		this.issue = issue;
	}

	void draw(NoticePage page) {
		turn();
		drawWarning();
		for (Member member : page.members()) {
			drawMember(member);
		}
		drawInsurer();
	}

	/** Begins a page; only the first has the whole head. */
	private void turn() {
		this.pages++;
		this.sheet = this.document.page(PaperSize.A4, Offsets.NONE);
		this.sheet.text(RIGHT, 16, Lettering.of(3.2).fromRight(), this.words.ja("coverage.paper.issued", this.issue.date()));
		if (this.pages > 1) {
			this.sheet.text(LEFT, 16, Lettering.of(4).bold(), this.words.ja("coverage.title"));
			this.y = 24;
		}
		else {
			this.sheet.text(PaperSize.A4.width() / 2, 29, Lettering.of(7.4).bold().centred().spaced(0.12),
					this.words.ja("coverage.title"));
			this.sheet.text(PaperSize.A4.width() / 2, 35.5, Lettering.of(3.4).in(QUIET).centred(),
					this.words.en("coverage.title"));
			this.y = 40;
		}
		this.sheet.text(PaperSize.A4.width() / 2, 289, Lettering.of(3).in(QUIET).centred(), String.valueOf(this.pages));
	}

	private void drawWarning() {
		boolean english = this.words.withEnglish();
		Area box = new Area(LEFT, this.y, WIDTH, english ? 28 : 19);
		this.sheet.frame(box, 1.5, Pen.black(0.5));
		this.sheet.text(LEFT + 5, box.y() + 7.2, Lettering.of(4.4).bold(), this.words.ja("coverage.paper.alone"));
		this.sheet.fitted(new Area(LEFT + 5, box.y() + 9, WIDTH - 10, 8.6), Lettering.of(3.3).least(3),
				this.words.ja("coverage.warning.text"));
		if (english) {
			this.sheet.fitted(new Area(LEFT + 5, box.y() + 18, WIDTH - 10, 8.6), Lettering.of(3).least(2.8).in(QUIET),
					this.words.en("coverage.paper.alone") + ". " + this.words.en("coverage.warning.text"));
		}
		this.y = box.bottom() + GAP;
	}

	private void drawMember(Member member) {
		List<Fact> facts = member.facts();
		double height = HEAD + (facts.size() + 1) / 2 * ROW;
		room(height);
		Area block = new Area(LEFT, this.y, WIDTH, height);
		this.sheet.fill(new Area(LEFT, this.y, WIDTH, HEAD), 0, SHADE);
		this.sheet.fitted(new Area(LEFT + 4, this.y + 1, 116, HEAD - 2), Lettering.of(5.4).bold().least(3.6), member.name());
		this.sheet.fitted(new Area(RIGHT - 50, this.y + 1, 46, HEAD - 2), Lettering.of(3.8).least(2.8).fromRight(),
				this.words.ja(member.relationship()));
		for (int i = 0; i < facts.size(); i++) {
			drawFact(facts.get(i), LEFT + i % 2 * WIDTH / 2, this.y + HEAD + i / 2 * ROW);
		}
		this.sheet.line(LEFT, this.y, RIGHT, this.y, Pen.black(0.5));
		this.sheet.line(LEFT, block.bottom(), RIGHT, block.bottom(), Pen.black(0.3));
		this.y = block.bottom() + GAP;
	}

	private void drawFact(Fact fact, double x, double top) {
		double column = WIDTH / 2;
		this.sheet.line(LEFT, top, RIGHT, top, RULE);
		String english = this.words.en(fact.label());
		Area label = new Area(x + 4, top + 0.8, 27, ROW - 1.6);
		if (english.isEmpty()) {
			this.sheet.fitted(label, LABEL, this.words.ja(fact.label()));
		}
		else {
			this.sheet.fitted(label, LABEL.least(1.6), List.of(this.words.ja(fact.label()), english));
		}
		this.sheet.fitted(new Area(x + 33, top + 0.8, column - 35, ROW - 1.6), VALUE, this.words.ja(fact.value()));
	}

	private void drawInsurer() {
		room(INSURER);
		this.sheet.text(LEFT, this.y + 5, Lettering.of(3.8).bold(), this.words.ja("coverage.insurer"));
		this.sheet.text(LEFT + 24, this.y + 5, Lettering.of(3).in(QUIET), this.words.en("coverage.insurer"));
		List<String> lines = List.of(this.words.ja("coverage.insurer.number") + "  " + this.issue.insurerNumber(),
				this.issue.societyName(), this.issue.address(), this.issue.desk());
		for (int i = 0; i < lines.size(); i++) {
			this.sheet.fitted(new Area(LEFT + 4, this.y + 7 + i * 5.4, WIDTH - 8, 5), Lettering.of(i == 1 ? 4.2 : 3.6).least(2.8),
					lines.get(i));
		}
		this.y += INSURER;
	}

	private void room(double height) {
		if (this.y + height > LOWEST) {
			turn();
		}
	}

}
