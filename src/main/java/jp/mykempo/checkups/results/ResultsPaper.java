package jp.mykempo.checkups.results;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.core.Readings;
import jp.mykempo.checkups.results.ResultsPage.Fact;
import jp.mykempo.checkups.results.ResultsPage.Group;
import jp.mykempo.checkups.results.ResultsPage.Line;
import jp.mykempo.checkups.results.ResultsPage.Row;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/** 健診結果のお知らせ on A4: the newest check-up by what it is about, then ten years in one table. */
record ResultsPaper(Wording wording, Owner owner, ResultsPage newest, YearsPage years) {

	static final Ink WARM = new Ink(0xf7f3ee);

	private static final Ink ORANGE = new Ink(0xd98a3d);

	private static final Ink BLUE = new Ink(0x0017c1);

	private static final Pen RULE = new Pen(0.2, PaperFlow.LINE, 0);

	private static final double ROW = 6.6;

	private static final double[] COLUMNS = { PaperFlow.LEFT, 66, 98, 123, 162, PaperFlow.RIGHT };

	/** Where findings and answers begin, whose names are longer. */
	private static final double FACTS = 88;

	/** Whose paper it is, from whom and of which day. */
	record Owner(String name, String society, LocalDate day) {
	}

	/** @param all the owner's reports, newest first; at least one */
	static ResultsPaper of(Wording wording, Owner owner, List<Readings> all) {
		return new ResultsPaper(wording, owner, new ResultsView(wording, all, all.getFirst()).page(),
				new YearsView(wording, all).page());
	}

	void write(OutputStream out) {
		PaperDocument.write(out, this.wording.t("checkups.paper.title"), document -> {
			PaperFlow flow = new PaperFlow(46);
			summary(flow);
			this.newest.groups().forEach(group -> group(flow, group));
			flow.breakPage();
			new YearsPaper(this.wording, this.years).add(flow);
			flow.write(document, (sheet, page) -> frame(sheet, page, flow.pages()));
		});
	}

	private void frame(Sheet sheet, int page, int pages) {
		if (page == 1) {
			sheet.text(PaperFlow.LEFT, 22, Lettering.of(6.4).bold().in(PaperFlow.TEXT), this.wording.t("checkups.paper.title"));
			sheet.text(PaperFlow.LEFT, 33, Lettering.of(4.6).in(PaperFlow.TEXT), this.wording.t("checkups.paper.name", this.owner.name()));
			sheet.fitted(new Area(PaperFlow.LEFT, 37, PaperFlow.RIGHT - PaperFlow.LEFT, 5), Lettering.of(3.4).least(2.4).in(PaperFlow.FAINT),
					this.newest.title() + "   " + this.newest.examined());
		}
		else {
			sheet.text(PaperFlow.LEFT, 18, Lettering.of(3.4).bold().in(PaperFlow.TEXT), this.wording.t("checkups.paper.title"));
			sheet.text(PaperFlow.RIGHT, 18, Lettering.of(3.4).fromRight().in(PaperFlow.TEXT), this.wording.t("checkups.paper.name", this.owner.name()));
			sheet.line(PaperFlow.LEFT, 20.5, PaperFlow.RIGHT, 20.5, RULE);
		}
		sheet.line(PaperFlow.LEFT, 284, PaperFlow.RIGHT, 284, RULE);
		Lettering foot = Lettering.of(2.8).in(PaperFlow.FAINT);
		sheet.text(PaperFlow.LEFT, 289, foot, this.owner.society() + "   " + this.wording.t("checkups.paper.printed", this.wording.day(this.owner.day())));
		sheet.text(PaperFlow.RIGHT, 289, foot.fromRight(), this.wording.t("checkups.paper.page", page, pages));
	}

	private void summary(PaperFlow flow) {
		double width = PaperFlow.RIGHT - PaperFlow.LEFT - 12;
		double height = 13 + this.newest.headline().lines().stream().mapToDouble(line -> lineHeight(line, width)).sum();
		flow.add(height, (sheet, y) -> {
			sheet.fill(new Area(PaperFlow.LEFT, y, PaperFlow.RIGHT - PaperFlow.LEFT, height), 1.5, WARM);
			sheet.fill(new Area(PaperFlow.LEFT, y, 1.6, height), 0, ORANGE);
			sheet.text(PaperFlow.LEFT + 6, y + 7.6, Lettering.of(4.4).bold().in(PaperFlow.TEXT),
					this.newest.headline().begin() + this.newest.headline().end());
			double from = y + 10;
			for (Line line : this.newest.headline().lines()) {
				double tall = lineHeight(line, width);
				sheet.fitted(new Area(PaperFlow.LEFT + 6, from, width, tall), Lettering.of(3.4).in(PaperFlow.TEXT), line.names() + line.text());
				from += tall;
			}
		});
		flow.space(4);
		source(flow);
		head(flow);
	}

	private void source(PaperFlow flow) {
		double width = PaperFlow.RIGHT - PaperFlow.LEFT;
		String source = this.wording.t("checkups.source");
		double height = 1 + PaperFlow.lines(source, 2.6, width) * 3.6;
		flow.add(height, (sheet, y) -> sheet.fitted(new Area(PaperFlow.LEFT, y, width, height), Lettering.of(2.6).in(PaperFlow.FAINT), source));
	}

	private void head(PaperFlow flow) {
		flow.space(2);
		Lettering head = Lettering.of(2.8).least(2).bold().in(PaperFlow.TEXT);
		flow.add(ROW, (sheet, y) -> {
			sheet.fill(new Area(PaperFlow.LEFT, y, PaperFlow.RIGHT - PaperFlow.LEFT, ROW), 0, WARM);
			sheet.fitted(cell(0, y), head, this.wording.t("checkups.head.item"));
			sheet.fitted(cell(1, y), head.fromRight(), this.wording.t("checkups.head.value"));
			sheet.fitted(cell(2, y), head, this.wording.t("checkups.head.judgement"));
			sheet.fitted(cell(3, y), head, this.wording.t("checkups.head.range"));
			sheet.fitted(cell(4, y), head.fromRight(), this.wording.t("checkups.head.change"));
		});
	}

	private static double lineHeight(Line line, double width) {
		return 1.6 + PaperFlow.lines(line.names() + line.text(), 3.4, width) * 4.5;
	}

	private void group(PaperFlow flow, Group group) {
		flow.keep(10 + ROW * 2);
		flow.space(3);
		flow.add(7, (sheet, y) -> {
			sheet.text(PaperFlow.LEFT, y + 5, Lettering.of(3.8).bold().in(BLUE), group.title());
			sheet.line(PaperFlow.LEFT, y + 6.8, PaperFlow.RIGHT, y + 6.8, Pen.black(0.3).in(BLUE));
		});
		group.rows().forEach(row -> flow.add(ROW, (sheet, y) -> row(sheet, y, row)));
		group.facts().forEach(fact -> fact(flow, fact));
	}

	private void row(Sheet sheet, double y, Row row) {
		Lettering text = Lettering.of(3.4).least(2.4).in(PaperFlow.TEXT);
		if (row.figure().judgement().outside()) {
			sheet.fill(new Area(PaperFlow.LEFT, y, PaperFlow.RIGHT - PaperFlow.LEFT, ROW), 0, YearsPaper.ground(row.figure().judgement()));
		}
		sheet.fitted(cell(0, y), text, row.item().text());
		boolean outside = row.figure().judgement().outside();
		Lettering value = (outside ? text.bold() : text).fromRight();
		sheet.fitted(cell(1, y), value, (row.figure().text() + " " + row.figure().unit()).strip());
		sheet.fitted(cell(2, y), outside ? text.bold() : text.in(PaperFlow.FAINT),
				mark(row.figure().judgement()) + this.wording.judgement(row.figure().judgement()));
		sheet.fitted(cell(3, y), text.in(PaperFlow.FAINT), row.range());
		sheet.fitted(cell(4, y), Lettering.of(2.9).least(2).in(PaperFlow.FAINT).fromRight(), row.change());
		sheet.line(PaperFlow.LEFT, y + ROW, PaperFlow.RIGHT, y + ROW, RULE);
	}

	private static Area cell(int column, double y) {
		return new Area(COLUMNS[column] + 1, y + 0.6, COLUMNS[column + 1] - COLUMNS[column] - 3, ROW - 1.2);
	}

	/** A sign that stands for the judgement without colours too. */
	static String mark(Judgement judgement) {
		return switch (judgement) {
			case CARE -> "▲ ";
			case ACT -> "■ ";
			case WITHIN, NONE -> "";
		};
	}

	private void fact(PaperFlow flow, Fact fact) {
		double width = PaperFlow.RIGHT - FACTS - 2;
		double height = Math.max(ROW, 2 + PaperFlow.lines(fact.text(), 3.4, width) * 4.5);
		flow.add(height, (sheet, y) -> {
			sheet.fitted(new Area(PaperFlow.LEFT + 1, y + 0.6, FACTS - PaperFlow.LEFT - 3, height - 1.2), Lettering.of(3.4).least(2.6).in(PaperFlow.FAINT), fact.name());
			sheet.fitted(new Area(FACTS + 1, y + 0.6, width, height - 1.2), Lettering.of(3.4).in(PaperFlow.TEXT), fact.text());
			sheet.line(PaperFlow.LEFT, y + height, PaperFlow.RIGHT, y + height, RULE);
		});
	}

}
