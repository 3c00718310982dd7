package jp.mykempo.postcards.sheet;

import jp.mykempo.paper.Offsets;
import jp.mykempo.paper.PaperDocument;
import jp.mykempo.paper.PaperSize;

/** A sealed postcard as two pages of 100 × 148 mm: address side, then inner side. */
final class CardSheet {

	private final PaperDocument document;

	private final Offsets offsets;

	private final AddressSide addressSide;

	private final InnerSide innerSide;

	CardSheet(PaperDocument document, Sender sender, Offsets offsets) {
		this.document = document;
		this.offsets = offsets;
		this.addressSide = new AddressSide(document, sender);
		this.innerSide = new InnerSide(document, sender);
	}

	void draw(PrintedCard card) {
		this.addressSide.draw(this.document.page(PaperSize.POSTCARD, this.offsets), card);
		this.innerSide.draw(this.document.page(PaperSize.POSTCARD, this.offsets), card);
	}

}
