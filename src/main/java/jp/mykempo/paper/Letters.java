package jp.mykempo.paper;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.openpdf.text.pdf.ByteBuffer;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The letters of one document, each coded once by the library, which so learns what to put into the subset of its face;
 * lines are then put together from what is coded. A batch of cards sets two million letters of a few hundred kinds.
 */
final class Letters {

	private static final int HUNDREDTHS = 100;

	private final PdfContentByte proof;

	private final Map<Face, Case> cases = new EnumMap<>(Face.class);

	private byte[] line = new byte[512];

	private int length;

	Letters(PdfWriter writer) {
		this.proof = new PdfContentByte(writer);
		for (Face face : Face.values()) {
			this.cases.put(face, new Case(face));
		}
	}

	/** Writes one line of text; lengths in points. */
	void write(Lettering lettering, double x, double y, String text, ByteBuffer content) {
		Case letters = this.cases.get(lettering.face());
		this.length = 0;
		put("BT");
		put(letters.name);
		number(lettering.size() * Sheet.POINTS);
		put("Tf ");
		if (lettering.spacing() != 0) {
			number(lettering.spacing() * lettering.size() * Sheet.POINTS);
			put("Tc ");
		}
		number(x);
		number(y);
		put("Td(");
		for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
			put(letters.code(text.codePointAt(i)));
		}
		put(lettering.spacing() == 0 ? ")Tj ET\n" : ")Tj 0 Tc ET\n");
		content.append(this.line, 0, this.length);
	}

	/** In hundredths, and a blank. */
	private void number(double number) {
		long hundredths = Math.round(Math.abs(number) * HUNDREDTHS);
		put(number < 0 ? "-" : "");
		put(Long.toString(hundredths / HUNDREDTHS));
		long rest = hundredths % HUNDREDTHS;
		if (rest > 0) {
			put(rest < 10 ? ".0" : ".");
			put(Long.toString(rest));
		}
		put(" ");
	}

	private void put(String ascii) {
		room(ascii.length());
		for (int i = 0; i < ascii.length(); i++) {
			this.line[this.length++] = (byte) ascii.charAt(i);
		}
	}

	private void put(byte[] bytes) {
		room(bytes.length);
		for (byte one : bytes) {
			this.line[this.length++] = one;
		}
	}

	private void room(int more) {
		if (this.length + more > this.line.length) {
			this.line = Arrays.copyOf(this.line, 2 * (this.length + more));
		}
	}

	/** The letters of a face. */
	private final class Case {

		private final Face face;

		/** How pages name the face. */
		private final byte[] name;

		private final byte[][] codes = new byte[Character.MAX_VALUE + 1][];

		private final Map<Integer, byte[]> rareCodes = new HashMap<>();

		Case(Face face) {
			this.face = face;
			Letters.this.proof.getInternalBuffer().reset();
			Letters.this.proof.setFontAndSize(face.font(), 1);
			String set = new String(Letters.this.proof.getInternalBuffer().toByteArray(), StandardCharsets.ISO_8859_1);
			this.name = set.substring(0, set.indexOf(' ') + 1).getBytes(StandardCharsets.ISO_8859_1);
		}

		byte[] code(int letter) {
			if (letter > Character.MAX_VALUE) {
				return this.rareCodes.computeIfAbsent(letter, this::coded);
			}
			byte[] code = this.codes[letter];
			if (code == null) {
				code = coded(letter);
				this.codes[letter] = code;
			}
			return code;
		}

		/** What the library writes between the brackets for this letter alone. */
		private byte[] coded(int letter) {
			PdfContentByte proof = Letters.this.proof;
			proof.setFontAndSize(this.face.font(), 1);
			proof.getInternalBuffer().reset();
			proof.showTextBasic(Character.toString(letter));
			byte[] shown = proof.getInternalBuffer().toByteArray();
			return Arrays.copyOfRange(shown, 1, shown.length - ")Tj\n".length());
		}

	}

}
