package jp.mykempo.kernel;

import java.util.Locale;

/** The two languages of the site: English for readers of English, Japanese for all others. */
public final class Language {

	private Language() {
	}

	public static boolean isEnglish(Locale locale) {
		return "en".equals(locale.getLanguage());
	}

	/** {@code en} or {@code ja}, as files of texts are called. */
	public static String code(Locale locale) {
		return isEnglish(locale) ? "en" : "ja";
	}

}
