package jp.mykempo.checkups.healthage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

/** Says things in the reader's language, for charts, which take ready texts. */
record Speech(Words words, Locale locale) {

	String say(String key, Object... arguments) {
		return this.words.text(this.locale, key, List.of(arguments));
	}

	String say(Message message) {
		return this.words.text(this.locale, message);
	}

	/** +0.9, −2.4, ±0.0. */
	static String signed(BigDecimal years) {
		String digits = years.abs().toPlainString();
		return switch (years.signum()) {
			case 1 -> "+" + digits;
			case -1 -> "−" + digits;
			default -> "±" + digits;
		};
	}

}
