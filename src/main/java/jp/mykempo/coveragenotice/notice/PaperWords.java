package jp.mykempo.coveragenotice.notice;

import java.util.List;
import java.util.Locale;

import jp.mykempo.site.Message;
import jp.mykempo.site.Words;

/**
 * The texts of the paper: Japanese, and English beside it where the reader wants it.
 *
 * @param withEnglish whether English stands beside
 */
record PaperWords(Words words, boolean withEnglish) {

	String ja(String key, Object... arguments) {
		return this.words.text(Locale.JAPANESE, key, List.of(arguments));
	}

	String ja(Message message) {
		return this.words.text(Locale.JAPANESE, message);
	}

	/** The English text; empty where none is wanted. */
	String en(String key) {
		return this.withEnglish ? this.words.text(Locale.ENGLISH, key, List.of()) : "";
	}

}
