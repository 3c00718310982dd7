package jp.mykempo.paper;

import org.openpdf.text.pdf.PdfTemplate;

/** What looks the same on many pages of a document (版下): drawn once, and put onto each page by reference. */
public final class Stamp {

	private final PdfTemplate template;

	Stamp(PdfTemplate template) {
		this.template = template;
	}

	PdfTemplate template() {
		return this.template;
	}

}
