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

/** A card for each member to cut out and keep in the purse, in the size of a bank card; without the share of costs, which changes. */
final class CutOutCards {

	private static final double WIDTH = 85.6;

	private static final double HEIGHT = 54;

	private static final double TOP = 42;

	private static final int ON_A_PAGE = 8;

	private static final List<String> ITEMS = List.of("coverage.item.number", "coverage.item.birth",
			"coverage.item.acquired", "coverage.item.recognised", "coverage.item.insured");

	private static final Ink QUIET = new Ink(0x555555);

	private final PaperDocument document;

	private final PaperWords words;

	private final NoticePaper.Issue issue;

	CutOutCards(PaperDocument document, PaperWords words, NoticePaper.Issue issue) {
		this.document = document;
		this.words = words;
		this.issue = issue;
	}

	void draw(List<Member> members) {
		Sheet sheet = null;
		double left = (PaperSize.A4.width() - 2 * WIDTH) / 2;
		for (int i = 0; i < members.size(); i++) {
			if (i % ON_A_PAGE == 0) {
				sheet = page();
			}
			int place = i % ON_A_PAGE;
			drawCard(sheet, new Area(left + place % 2 * WIDTH, TOP + place / 2 * HEIGHT, WIDTH, HEIGHT), members.get(i));
		}
	}

	private Sheet page() {
		Sheet sheet = this.document.page(PaperSize.A4, Offsets.NONE);
		double left = (PaperSize.A4.width() - 2 * WIDTH) / 2;
		sheet.text(left, 24, Lettering.of(4.6).bold(), this.words.ja("coverage.paper.cards"));
		sheet.text(left, 31, Lettering.of(3.3), this.words.ja("coverage.paper.cards.text"));
		sheet.text(left, 36.4, Lettering.of(2.8).in(QUIET), this.words.en("coverage.paper.cards.text"));
		return sheet;
	}

	private void drawCard(Sheet sheet, Area card, Member member) {
		double x = card.x() + 5;
		sheet.frame(card, 0, Pen.black(0.2).in(QUIET).dashed(1.4));
		sheet.text(x, card.y() + 6.6, Lettering.of(3).bold(), this.words.ja("coverage.title"));
		sheet.text(card.right() - 5, card.y() + 6.6, Lettering.of(2.4).in(QUIET).fromRight(),
				this.words.ja("coverage.paper.issued", this.issue.date()));
		sheet.line(x, card.y() + 8.4, card.right() - 5, card.y() + 8.4, Pen.black(0.3));
		sheet.fitted(new Area(x, card.y() + 9.2, 75, 3), Lettering.of(2.4).least(2).in(QUIET), kana(member));
		sheet.fitted(new Area(x, card.y() + 12, 75, 6), Lettering.of(4.8).bold().least(3.4), member.name());
		double y = card.y() + 19;
		for (Fact fact : member.facts().stream().filter(fact -> ITEMS.contains(fact.label())).toList()) {
			sheet.fitted(new Area(x, y, 22, 4.6), Lettering.of(2.5).least(2).in(QUIET), this.words.ja(fact.label()));
			sheet.fitted(new Area(x + 23, y, 52, 4.6), Lettering.of(3.2).least(2.6), this.words.ja(fact.value()));
			y += 4.9;
		}
		sheet.fitted(new Area(x, card.bottom() - 13.4, 75.6, 4), Lettering.of(2.8).least(2.2),
				this.words.ja("coverage.insurer.number") + " " + this.issue.insurerNumber() + "  " + this.issue.societyName());
		sheet.line(x, card.bottom() - 8.6, card.right() - 5, card.bottom() - 8.6, Pen.black(0.2).in(QUIET));
		sheet.fitted(new Area(x, card.bottom() - 7.6, 75.6, 5), Lettering.of(2.6).least(2),
				this.words.ja("coverage.paper.card.alone"));
	}

	private String kana(Member member) {
		return member.facts()
			.stream()
			.filter(fact -> fact.label().equals("coverage.item.kana"))
			.map(fact -> this.words.ja(fact.value()))
			.findFirst()
			.orElse("");
	}

}
