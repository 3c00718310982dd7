package jp.mykempo.checkups.results;

import java.util.List;

import jp.mykempo.checkups.core.Judgement;
import jp.mykempo.checkups.results.YearsPage.Block;
import jp.mykempo.checkups.results.YearsPage.Cell;
import jp.mykempo.checkups.results.YearsPage.Column;
import jp.mykempo.checkups.results.YearsPage.Row;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/** The table of ten years on paper; more check-ups than ten stand in a further table below. */
record YearsPaper(Wording wording, YearsPage page) {

	private static final int MOST = 10;

	private static final double ROW = 5;

	private static final double HEAD = 13;

	private static final double NAMES = 40;

	private static final Pen RULE = new Pen(0.2, PaperFlow.LINE, 0);

	private static final Lettering FIGURES = Lettering.of(3).least(2).centred().in(PaperFlow.TEXT);

	private static final Lettering WORDS = Lettering.of(2.3).centred().in(PaperFlow.TEXT);

	static Ink ground(Judgement judgement) {
		return new Ink(judgement == Judgement.ACT ? 0xfdeeee : 0xfff9d6);
	}

	void add(PaperFlow flow) {
		for (int first = 0; first < this.page.columns().size(); first += MOST) {
			part(flow, first, Math.min(first + MOST, this.page.columns().size()));
		}
		flow.repeat(() -> {
		});
		this.page.notes().forEach(note -> note(flow, note));
	}

	private void part(PaperFlow flow, int from, int until) {
		flow.repeat(() -> {
		});
		flow.keep(60);
		flow.add(8, (sheet, y) -> {
			sheet.text(PaperFlow.LEFT, y + 5, Lettering.of(4.4).bold().in(PaperFlow.TEXT), this.wording.t("checkups.paper.years"));
			sheet.text(PaperFlow.RIGHT, y + 5, Lettering.of(2.8).fromRight().in(PaperFlow.FAINT), ResultsPaper.mark(Judgement.CARE)
					+ this.wording.judgement(Judgement.CARE) + "   " + ResultsPaper.mark(Judgement.ACT)
					+ this.wording.judgement(Judgement.ACT) + "   – " + this.wording.t("checkups.years.norecord") + "   ※ "
					+ this.wording.t("checkups.years.method"));
		});
		List<Column> columns = this.page.columns().subList(from, until);
		head(flow, columns);
		flow.repeat(() -> head(flow, columns));
		this.page.blocks().forEach(block -> block(flow, block, from, until));
		flow.space(2);
	}

	private static void head(PaperFlow flow, List<Column> columns) {
		flow.add(HEAD, (sheet, y) -> {
			sheet.fill(new Area(PaperFlow.LEFT, y, PaperFlow.RIGHT - PaperFlow.LEFT, HEAD), 0, ResultsPaper.WARM);
			for (int i = 0; i < columns.size(); i++) {
				Column column = columns.get(i);
				Area area = area(i, columns.size(), y, HEAD);
				sheet.fitted(new Area(area.x(), y + 0.8, area.width(), 4), Lettering.of(2.8).least(1.8).bold().centred().in(PaperFlow.TEXT), column.year());
				sheet.fitted(new Area(area.x(), y + 4.8, area.width(), 3), Lettering.of(2.4).least(1.6).centred().in(PaperFlow.FAINT), column.date());
				sheet.fitted(new Area(area.x(), y + 7.8, area.width(), 4.8), Lettering.of(2.2).least(2.2).centred().in(PaperFlow.FAINT), column.institution());
			}
		});
	}

	private static Area area(int column, int columns, double y, double height) {
		double width = (PaperFlow.RIGHT - PaperFlow.LEFT - NAMES) / Math.max(columns, 5);
		return new Area(PaperFlow.LEFT + NAMES + column * width + 0.4, y, width - 0.8, height);
	}

	private static void block(PaperFlow flow, Block block, int from, int until) {
		flow.keep(ROW * 2);
		flow.add(ROW, (sheet, y) -> {
			sheet.text(PaperFlow.LEFT, y + 4.2, Lettering.of(2.8).bold().in(PaperFlow.FAINT), block.title());
			sheet.line(PaperFlow.LEFT, y + ROW, PaperFlow.RIGHT, y + ROW, RULE);
		});
		block.rows().forEach(row -> row(flow, row, from, until));
	}

	private static void row(PaperFlow flow, Row row, int from, int until) {
		double height = row.words() ? tall(row, until - from) : ROW;
		flow.add(height, (sheet, y) -> {
			String name = row.unit().isEmpty() ? row.name() : row.name() + " (" + row.unit() + ")";
			sheet.fitted(new Area(PaperFlow.LEFT + 0.5, y + 0.4, NAMES - 1, height - 0.8), Lettering.of(2.8).least(2).in(PaperFlow.TEXT), name);
			for (int i = from; i < until; i++) {
				cell(sheet, area(i - from, until - from, y, height), row.cells().get(i), row.words() ? WORDS : FIGURES);
			}
			sheet.line(PaperFlow.LEFT, y + height, PaperFlow.RIGHT, y + height, RULE);
		});
	}

	/** High enough for the longest of its texts, within reason. */
	private static double tall(Row row, int columns) {
		double width = area(0, columns, 0, 0).width() - 0.6;
		int lines = row.cells().stream().mapToInt(cell -> PaperFlow.lines(cell.text(), WORDS.size(), width)).max().orElse(1);
		return Math.clamp(1.2 + lines * WORDS.size() * 1.3, ROW, 60);
	}

	private static void cell(Sheet sheet, Area area, Cell cell, Lettering text) {
		Area inner = new Area(area.x() + 0.3, area.y() + 0.4, area.width() - 0.6, area.height() - 0.8);
		if (cell.text().isEmpty()) {
			sheet.fitted(inner, text.in(PaperFlow.FAINT), "–");
			return;
		}
		if (cell.judgement().outside()) {
			sheet.fill(area, 0, ground(cell.judgement()));
		}
		String value = ResultsPaper.mark(cell.judgement()).strip() + cell.text() + (cell.otherMethod() ? "※" : "");
		sheet.fitted(inner, cell.judgement().outside() ? text.bold() : cell.told() ? text : text.in(PaperFlow.FAINT), value);
	}

	private static void note(PaperFlow flow, String note) {
		double width = PaperFlow.RIGHT - PaperFlow.LEFT;
		double height = 1.4 + PaperFlow.lines(note, 2.9, width) * 3.9;
		flow.add(height, (sheet, y) -> sheet.fitted(new Area(PaperFlow.LEFT, y, width, height), Lettering.of(2.9).in(PaperFlow.FAINT), note));
	}

}
