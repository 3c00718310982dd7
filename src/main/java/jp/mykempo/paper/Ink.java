package jp.mykempo.paper;

/**
 * A colour of print. On a printer without colours each becomes a grey that is still told from white.
 *
 * @param rgb {@code 0x0017c1}
 */
public record Ink(int rgb) {

	public static final Ink BLACK = new Ink(0x000000);

	float red() {
		return (rgb >> 16 & 0xff) / 255f;
	}

	float green() {
		return (rgb >> 8 & 0xff) / 255f;
	}

	float blue() {
		return (rgb & 0xff) / 255f;
	}

}
