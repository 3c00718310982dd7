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

	private volatile BaseFont font;

	private int[] widths;

	Face(String file) {
		this.file = file;
	}

	BaseFont font() {
		if (this.font == null) {
			load();
		}
		return this.font;
	}

	private synchronized void load() {
		if (this.font == null) {
			BaseFont read = read();
			this.widths = new int[Character.MAX_VALUE + 1];
			for (int letter = 0; letter < this.widths.length; letter++) {
				this.widths[letter] = read.getWidth(letter);
			}
			this.font = read;
		}
	}

	/** Width of the text in the size of its letters: a kanji is 1, a digit 0.5. */
	double width(String text) {
		BaseFont loaded = font();
		int width = 0;
		for (int i = 0; i < text.length(); i++) {
			char letter = text.charAt(i);
			if (Character.isHighSurrogate(letter)) {
				width += loaded.getWidth(text.codePointAt(i));
			}
			else {
				width += this.widths[letter];
			}
		}
		return width / 1000.0;
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
