package jp.mykempo.imports;

/**
 * 64 bits that stand for some texts in order: quick, the same on every machine, and by accident equal once in 2^64.
 * For telling what changed, never where somebody could gain by making two alike.
 */
public final class Fingerprint {

	private long bits = 0x243F6A8885A308D3L;

	/** The texts with their borders; {@code null} differs from empty. */
	public static long of(String... texts) {
		Fingerprint fingerprint = new Fingerprint();
		for (String text : texts) {
			fingerprint.add(text);
		}
		return fingerprint.value();
	}

	public void add(String text) {
		if (text == null) {
			mix(0x1FFFF);
			return;
		}
		for (int i = 0; i < text.length(); i++) {
			mix(text.charAt(i));
		}
		mix(0x10000);
	}

	public void add(long number) {
		mix((int) number);
		mix((int) (number >>> 32) ^ 0x20000);
	}

	/** Never 0: that stands for "not known". */
	public long value() {
		return bits == 0 ? 1 : bits;
	}

	private void mix(int c) {
		bits = (bits ^ c) * 0x9E3779B97F4A7C15L;
		bits ^= bits >>> 29;
	}

}
