package jp.mykempo.postcards.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * A printed PDF as somebody reads it, page by page from 1.
 * <pre>PrintedPages pages = PrintedPages.of(bytes);
 *String secret = pages.secret(2);</pre>
 */
public final class PrintedPages implements AutoCloseable {

	private static final Pattern SECRET = Pattern.compile("([A-HJ-NP-Z2-9]{4})([A-HJ-NP-Z2-9]{4})([A-HJ-NP-Z2-9]{4})(?=[ぁ-んァ-ー])");

	private static final float POINTS = 72 / 25.4f;

	private final PDDocument document;

	private PrintedPages(PDDocument document) {
		this.document = document;
	}

	public static PrintedPages of(byte[] pdf) {
		try {
			return new PrintedPages(Loader.loadPDF(pdf));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static PrintedPages printed(Consumer<OutputStream> printing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		printing.accept(out);
		return of(out.toByteArray());
	}

	public int count() {
		return this.document.getNumberOfPages();
	}

	/** All text of a page in the order of its writing, without blanks and ends of lines. */
	public String text(int page) {
		try {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			return stripper.getText(this.document).replaceAll("[\\s\\u3000]", "");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The secret on an inner side, as it is printed. */
	public String secret(int page) {
		Matcher secret = SECRET.matcher(text(page));
		if (!secret.find()) {
			throw new IllegalArgumentException("no secret on page " + page);
		}
		return secret.group(1) + "-" + secret.group(2) + "-" + secret.group(3);
	}

	PDDocument document() {
		return this.document;
	}

	/** Width and height in whole millimetres. */
	List<Integer> size(int page) {
		PDRectangle box = this.document.getPage(page - 1).getMediaBox();
		return List.of(Math.round(box.getWidth() / POINTS), Math.round(box.getHeight() / POINTS));
	}

	/** Where each letter of a page stands. */
	List<Place> places(int page) {
		List<Place> places = new ArrayList<>();
		try {
			PDFTextStripper stripper = new PDFTextStripper() {
				@Override
				protected void processTextPosition(TextPosition text) {
					places.add(new Place(text.getUnicode(), text.getXDirAdj() / POINTS, text.getYDirAdj() / POINTS,
							text.getWidthDirAdj() / POINTS, text.getFontSizeInPt() / POINTS));
				}
			};
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			stripper.getText(this.document);
			return places;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			this.document.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A letter: left edge, baseline, width and size in millimetres from the page's top left corner. */
	record Place(String letter, float x, float baseline, float width, float size) {
	}

}
