package jp.mykempo.site.chart;

/** How much room a text takes, estimated: Japanese characters are as wide as high, others about six tenths. */
final class Writing {

	private Writing() {
	}

	static double width(String text, double size) {
		return text.codePoints().mapToDouble(c -> c < 0x2E80 ? 0.6 : 1).sum() * size;
	}

}
