package jp.mykempo.faults;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;

/**
 * Whatever came of a PDF of postcards, whole or torn off, read as somebody would who has the face and much patience: the
 * secrets on every page, page after page, without the end of the file that explains its letters.
 */
final class PrintedBytes {

	private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final byte[] BEGIN = "stream\n".getBytes(StandardCharsets.US_ASCII);

	private static final Map<Integer, Character> LETTERS = letters();

	private PrintedBytes() {
	}

	/** The secrets, in the order of their printing, without hyphens. */
	static List<String> secrets(byte[] pdf) {
		List<String> secrets = new ArrayList<>();
		for (int at = next(pdf, 0); at >= 0; at = next(pdf, at)) {
			List<String> fours = fours(inflated(pdf, at));
			for (int i = 0; i + 2 < fours.size(); i += 3) {
				secrets.add(fours.get(i) + fours.get(i + 1) + fours.get(i + 2));
			}
		}
		return secrets;
	}

	private static int next(byte[] pdf, int from) {
		for (int at = from; at + BEGIN.length < pdf.length; at++) {
			int same = 0;
			while (same < BEGIN.length && pdf[at + same] == BEGIN[same]) {
				same++;
			}
			if (same == BEGIN.length && !(at >= 3 && pdf[at - 1] == 'd' && pdf[at - 2] == 'n' && pdf[at - 3] == 'e')) {
				return at + BEGIN.length;
			}
		}
		return -1;
	}

	/** As much as there is; a page that is torn off still shows its beginning. */
	private static byte[] inflated(byte[] pdf, int from) {
		Inflater inflater = new Inflater();
		inflater.setInput(pdf, from, pdf.length - from);
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		byte[] part = new byte[8192];
		try {
			for (int length = inflater.inflate(part); length > 0; length = inflater.inflate(part)) {
				out.write(part, 0, length);
			}
		}
		catch (DataFormatException notCompressed) {
			return out.toByteArray();
		}
		finally {
			inflater.end();
		}
		return out.toByteArray();
	}

	private static List<String> fours(byte[] content) {
		List<String> fours = new ArrayList<>();
		try {
			PDFStreamParser parser = new PDFStreamParser(content);
			for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
				if (token instanceof COSString string && string.getBytes().length == 8) {
					String four = text(string.getBytes());
					if (four.length() == 4) {
						fours.add(four);
					}
				}
			}
		}
		catch (IOException tornOff) {
			return fours;
		}
		return fours;
	}

	private static String text(byte[] glyphs) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < glyphs.length; i += 2) {
			Character letter = LETTERS.get((glyphs[i] & 0xff) << 8 | glyphs[i + 1] & 0xff);
			if (letter != null) {
				text.append(letter);
			}
		}
		return text.toString();
	}

	private static Map<Integer, Character> letters() {
		try (InputStream face = PrintedBytes.class.getResourceAsStream("/fonts/BIZUDGothic-Bold.ttf");
				TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face))) {
			CmapLookup glyphs = font.getUnicodeCmapLookup();
			Map<Integer, Character> letters = new HashMap<>();
			ALPHABET.chars().forEach(letter -> letters.put(glyphs.getGlyphId(letter), (char) letter));
			return letters;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
