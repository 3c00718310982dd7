package jp.mykempo.office.core;

import java.util.Map;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * A QR code, drawn on the server as one path of SVG, so that the secret in it passes no other program.
 *
 * @param size width and height in squares, the quiet border included
 * @param path the dark squares, for the attribute {@code d}
 */
public record QrCode(int size, String path) {

	/** The code of a text. */
	public static QrCode of(String text) {
		BitMatrix squares = encode(text);
		StringBuilder path = new StringBuilder();
		for (int y = 0; y < squares.getHeight(); y++) {
			addRow(path, squares, y);
		}
		return new QrCode(squares.getWidth(), path.toString());
	}

	private static BitMatrix encode(String text) {
		try {
			return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4,
							EncodeHintType.CHARACTER_SET, "UTF-8"));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	/** Dark squares side by side are one bar. */
	private static void addRow(StringBuilder path, BitMatrix squares, int y) {
		int x = 0;
		while (x < squares.getWidth()) {
			int begin = x;
			while (x < squares.getWidth() && squares.get(x, y)) {
				x++;
			}
			if (x > begin) {
				path.append('M').append(begin).append(' ').append(y).append('h').append(x - begin).append("v1h-")
					.append(x - begin).append('z');
			}
			x++;
		}
	}

	/** Without the path, which carries what the text carries. */
	@Override
	public String toString() {
		return "QrCode";
	}

}
