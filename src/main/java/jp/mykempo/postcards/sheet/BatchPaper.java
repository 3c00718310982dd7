package jp.mykempo.postcards.sheet;

import java.io.OutputStream;
import java.util.Collection;
import java.util.List;

import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;

/**
 * A batch (束) as one PDF: the covering lists of all employers on A4, then every card, address side and inner side, in
 * the order given. Pages go into the stream as they are made; nothing of a card stays in memory.
 * <pre>BatchPaper.write(out, Sender.of(society), offsets, parcels)</pre>
 */
public final class BatchPaper {

	private static final int SIDES = 2;

	private BatchPaper() {
	}

	/** How many pages {@link #write} will make. */
	public static PageCount pages(List<Parcel> parcels) {
		int lists = 0;
		int cards = 0;
		for (Parcel parcel : parcels) {
			lists += parcel.list() == null ? 0 : CoveringSheet.pages(parcel.list().names().size());
			cards += parcel.cards().size() * SIDES;
		}
		return new PageCount(lists, cards);
	}

	/**
	 * How many pages a batch would have.
	 *
	 * @param perEmployer cards of each employer that gets a list
	 * @param cards in all
	 */
	public static PageCount pages(Collection<Integer> perEmployer, int cards) {
		return new PageCount(perEmployer.stream().mapToInt(CoveringSheet::pages).sum(), cards * SIDES);
	}

	/**
	 * Writes the whole batch, which has at least one card; closes the document, not the stream. The offsets move the
	 * cards, not the lists. If it fails on its way, what has been written is no whole PDF.
	 */
	public static PageCount write(OutputStream out, Sender sender, Offsets offsets, List<Parcel> parcels) {
		PaperDocument.write(out, "圧着はがき", document -> {
			writeLists(document, sender, parcels);
			writeCards(document, sender, offsets, parcels);
		});
		return pages(parcels);
	}

	/** Writes covering lists alone, at least one; they bear no secret and can be had again. */
	public static void writeLists(OutputStream out, Sender sender, List<CoveringList> lists) {
		PaperDocument.write(out, "圧着はがき送付一覧", document -> {
			CoveringSheet sheets = new CoveringSheet(document, sender);
			lists.forEach(sheets::draw);
		});
	}

	private static void writeLists(PaperDocument document, Sender sender, List<Parcel> parcels) {
		CoveringSheet lists = new CoveringSheet(document, sender);
		for (Parcel parcel : parcels) {
			if (parcel.list() != null) {
				lists.draw(parcel.list());
			}
		}
	}

	private static void writeCards(PaperDocument document, Sender sender, Offsets offsets, List<Parcel> parcels) {
		CardSheet cards = new CardSheet(document, sender, offsets);
		for (Parcel parcel : parcels) {
			for (PrintedCard card : parcel.cards()) {
				cards.draw(card);
			}
		}
	}

}
