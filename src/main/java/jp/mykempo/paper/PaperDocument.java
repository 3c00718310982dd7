package jp.mykempo.paper;

import java.io.OutputStream;
import java.util.function.Consumer;
import java.util.zip.Deflater;

import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF that goes into a stream page by page: a page that is done is written and forgotten, so that memory does not grow
 * with what the pages say. A document that fails on its way is never closed: nobody takes half of it for the whole.
 * The few hundred bytes of a page are not compressed: that would take two thirds of the time and save a third of the size.
 * <pre>PaperDocument.write(out, "試し刷り", document -> {
 *	Sheet sheet = document.page(PaperSize.POSTCARD, Offsets.NONE);
 *	sheet.text(10, 20, Lettering.of(4), "見本");
 *});</pre>
 */
public final class PaperDocument {

	private final Document document = new Document();

	private final PdfWriter writer;

	private final Letters letters;

	private PaperDocument(OutputStream out, String title) {
		this.writer = PdfWriter.getInstance(this.document, out);
		this.writer.setCloseStream(false);
		this.writer.setCompressionLevel(Deflater.NO_COMPRESSION);
		this.document.addTitle(title);
		this.document.open();
		this.letters = new Letters(this.writer);
	}

	/** Writes a document of at least one page; the stream stays open. The title is all it says about itself. */
	public static void write(OutputStream out, String title, Consumer<PaperDocument> pages) {
		PaperDocument paper = new PaperDocument(out, title);
		pages.accept(paper);
		paper.document.close();
	}

	/** Ends the page before, and begins the next one. */
	public Sheet page(PaperSize size, Offsets offsets) {
		this.document.setPageSize(size.rectangle());
		this.document.newPage();
		this.writer.setPageEmpty(false);
		PdfContentByte content = this.writer.getDirectContent();
		if (!offsets.equals(Offsets.NONE)) {
			content.concatCTM(1, 0, 0, 1, Sheet.points(offsets.dx()), -Sheet.points(offsets.dy()));
		}
		return new Sheet(content, this.letters, size.height());
	}

	/** Draws once what many pages will show. */
	public Stamp stamp(PaperSize size, Consumer<Sheet> drawing) {
		PdfTemplate template = this.writer.getDirectContent()
			.createTemplate(Sheet.points(size.width()), Sheet.points(size.height()));
		drawing.accept(new Sheet(template, this.letters, size.height()));
		return new Stamp(template);
	}

}
