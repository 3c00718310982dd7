package jp.mykempo.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import org.openpdf.text.pdf.BaseFont;

/**
 * The two faces of BIZ UDGothic (a universal-design Gothic, SIL Open Font License): each is read once, when first asked
 * for, and only the letters used are put into a document.
 */
public enum Face {

	REGULAR("BIZUDGothic-Regular.ttf"), BOLD("BIZUDGothic-Bold.ttf");

	private final String file;

	private BaseFont font;

	Face(String file) {
		this.file = file;
	}

	synchronized BaseFont font() {
		if (this.font == null) {
			this.font = read();
		}
		return this.font;
	}

	/** Width of the text in the size of its letters: a kanji is 1, a digit 0.5. */
	double width(String text) {
		return font().getWidth(text) / 1000.0;
	}

	private BaseFont read() {
		try (InputStream in = Face.class.getResourceAsStream("/fonts/" + this.file)) {
			return BaseFont.createFont(this.file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, in.readAllBytes(), null);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
