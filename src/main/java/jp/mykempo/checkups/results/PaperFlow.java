package jp.mykempo.checkups.results;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.ObjDoubleConsumer;

import jp.mykempo.paper.Ink;
import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;
import jp.mykempo.paper.Sheet;

/**
 * What stands below one another on sheets of A4, broken into pages before anything is drawn, so that each page can tell
 * how many there are. Millimetres.
 */
final class PaperFlow {

	static final double LEFT = 16;

	static final double RIGHT = 194;

	static final double TOP = 26;

	static final double BOTTOM = 280;

	static final Ink TEXT = new Ink(0x1a1a1a);

	static final Ink FAINT = new Ink(0x595959);

	static final Ink LINE = new Ink(0xd0d0d0);

	/** A part of a page, and where its top is. */
	private record Piece(double y, ObjDoubleConsumer<Sheet> drawing) {
	}

	private final List<List<Piece>> pages = new ArrayList<>(List.of(new ArrayList<>()));

	private double y;

	private Runnable onBreak = () -> {
	};

	PaperFlow(double top) {
		this.y = top;
	}

	/** What is repeated on top of a page, as the head of a table is. */
	void repeat(Runnable head) {
		this.onBreak = head;
	}

	/** Draws a part of the given height here, or on the next page where it does not fit. */
	void add(double height, ObjDoubleConsumer<Sheet> drawing) {
		keep(height);
		this.pages.getLast().add(new Piece(this.y, drawing));
		this.y += height;
	}

	/** Begins a page where so much does not fit on this one. */
	void keep(double height) {
		if (this.y + height > BOTTOM) {
			breakPage();
		}
	}

	void breakPage() {
		this.pages.add(new ArrayList<>());
		this.y = TOP;
		this.onBreak.run();
	}

	void space(double height) {
		this.y += height;
	}

	/**
	 * Draws all pages.
	 *
	 * @param frame draws what stands on every page, told its number from 1
	 */
	void write(PaperDocument document, BiConsumer<Sheet, Integer> frame) {
		for (int i = 0; i < this.pages.size(); i++) {
			Sheet sheet = document.page(PaperSize.A4, Offsets.NONE);
			frame.accept(sheet, i + 1);
			this.pages.get(i).forEach(piece -> piece.drawing().accept(sheet, piece.y()));
		}
	}

	int pages() {
		return this.pages.size();
	}

	/** Lines that a text takes, estimated a little on the safe side. */
	static int lines(String text, double size, double width) {
		double letters = text.codePoints().mapToDouble(letter -> letter < 0x2E80 ? 0.52 : 1.01).sum();
		return Math.max(1, (int) Math.ceil(letters * size / (width - size)));
	}

}
