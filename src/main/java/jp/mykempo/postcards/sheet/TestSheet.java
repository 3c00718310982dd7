package jp.mykempo.postcards.sheet;

import java.io.OutputStream;

import jp.mykempo.paper.Offsets;

/**
 * A test print (試し刷り): both sides of a card with frames, crosses and rulers and the word 見本, without any member's
 * name and without a secret, by which a clerk sets the offsets of the printer.
 */
public final class TestSheet {

	private TestSheet() {
	}

	/** Writes address side and inner side; closes the document, not the stream. */
	public static void write(OutputStream out, Sender sender, Offsets offsets) {
		throw new UnsupportedOperationException();
	}

}
