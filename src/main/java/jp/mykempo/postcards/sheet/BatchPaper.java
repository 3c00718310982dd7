package jp.mykempo.postcards.sheet;

import java.io.OutputStream;
import java.util.List;

import jp.mykempo.paper.Offsets;

/**
 * A batch (束) as one PDF: the covering lists of all employers on A4, then every card, address side and inner side, in
 * the order given. Pages go into the stream as they are made; nothing of a card stays in memory.
 * <pre>BatchPaper.write(out, Sender.of(society), offsets, parcels)</pre>
 */
public final class BatchPaper {

	private BatchPaper() {
	}

	/** How many pages {@link #write} will make. */
	public static PageCount pages(List<Parcel> parcels) {
		throw new UnsupportedOperationException();
	}

	/** Writes the whole batch; closes the document, not the stream. */
	public static PageCount write(OutputStream out, Sender sender, Offsets offsets, List<Parcel> parcels) {
		throw new UnsupportedOperationException();
	}

	/** Of these texts, the letters that our fonts lack and that would be left out (外字): to be told to the clerk. */
	public static List<String> missing(String text) {
		throw new UnsupportedOperationException();
	}

}
