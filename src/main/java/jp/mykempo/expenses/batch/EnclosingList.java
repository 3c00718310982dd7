package jp.mykempo.expenses.batch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import jp.mykempo.expenses.sheet.Notice;
import jp.mykempo.expenses.sheet.NoticeFile;
import jp.mykempo.paper.Area;
import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Lettering;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Pen;
import jp.mykempo.paper.Sheet;

/**
 * 封入一覧: what lies in a batch, in the order of the pile, with the pages that belong into each envelope. It stays with the
 * society.
 */
final class EnclosingList {

	private static final double LEFT = 15;

	private static final double RIGHT = 195;

	private static final double TOP = 44;

	private static final double ROW = 6.4;

	private static final int ROWS = 37;

	private static final Pen RULE = new Pen(0.2, new Ink(0x767676), 0);

	private static final double[] EDGES = { LEFT, 25, 43, 84, 118, 162, 182, RIGHT };

	private static final List<String> HEADS = List.of("順", "申請番号", "氏名", "記号・番号・枝番", "お届け", "ページ", "枚数");

	private final long batch;

	private final List<Notice> notices;

	private final List<Integer> lengths;

	/**
	 * The list.
	 *
	 * @param lengths pages of each notice
	 */
	EnclosingList(long batch, List<Notice> notices, List<Integer> lengths) {
		this.batch = batch;
		this.notices = notices;
		this.lengths = lengths;
	}

	int pages() {
		return (this.notices.size() + ROWS - 1) / ROWS;
	}

	void draw(PaperDocument document) {
		int next = pages() + 1;
		for (int page = 1; page <= pages(); page++) {
			Sheet sheet = document.page(PaperSize.A4, Offsets.NONE);
			drawHead(sheet, page);
			int from = (page - 1) * ROWS;
			int to = Math.min(from + ROWS, this.notices.size());
			for (int i = from; i < to; i++) {
				drawRow(sheet, TOP + (i - from) * ROW, cells(i, next), Lettering.of(3.1).least(2.3));
				next += this.lengths.get(i);
			}
			drawRules(sheet, TOP + (to - from) * ROW);
		}
	}

	private void drawHead(Sheet sheet, int page) {
		LocalDate day = this.notices.getFirst().date();
		sheet.text(LEFT, 20, Lettering.of(5).bold(), "医療費のお知らせ 封入一覧");
		sheet.text(LEFT, 28, Lettering.of(3.4),
				"束 " + this.batch + "  " + this.notices.size() + "通  " + day.getYear() + "年" + day.getMonthValue() + "月"
						+ day.getDayOfMonth() + "日印刷");
		sheet.text(RIGHT, 20, Lettering.of(3.2).fromRight(), page + " / " + pages());
		sheet.text(RIGHT, 28, Lettering.of(3.2).fromRight(), "組合用 ─ 送付しません");
		sheet.fill(new Area(LEFT, TOP - ROW, RIGHT - LEFT, ROW), 0, new Ink(0xf2f2f2));
		drawRow(sheet, TOP - ROW, HEADS, Lettering.of(2.9).bold().least(2.3));
	}

	private List<String> cells(int index, int page) {
		NoticeFile file = this.notices.get(index).file();
		int length = this.lengths.get(index);
		String pages = length == 1 ? String.valueOf(page) : page + "–" + (page + length - 1);
		return List.of(String.valueOf(index + 1), String.valueOf(file.id()), file.applicant().name(),
				file.applicant().number() == null ? "–" : file.applicant().number(), way(file), pages, String.valueOf(length));
	}

	private static String way(NoticeFile file) {
		return switch (file.post().delivery()) {
			case HOME -> "ご自宅";
			case EMPLOYER -> "会社: " + file.post().place().name();
			case COUNTER -> "窓口";
			case UNSETTLED -> throw new IllegalStateException("is not printed");
		};
	}

	private static void drawRow(Sheet sheet, double y, List<String> cells, Lettering text) {
		IntStream.range(0, cells.size()).forEach(column -> sheet.fitted(
				new Area(EDGES[column] + 1, y + 0.6, EDGES[column + 1] - EDGES[column] - 2, ROW - 1.2), text, cells.get(column)));
	}

	private static void drawRules(Sheet sheet, double bottom) {
		for (double y = TOP - ROW; y <= bottom + 0.01; y += ROW) {
			sheet.line(LEFT, y, RIGHT, y, RULE);
		}
		for (double x : EDGES) {
			sheet.line(x, TOP - ROW, x, bottom, RULE);
		}
	}

}
