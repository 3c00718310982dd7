package jp.mykempo.content;

import java.util.Locale;

import jp.mykempo.kernel.Language;
import jp.mykempo.site.Prose;

/**
 * One version of the consent to the handling of personal data (個人情報取扱同意, R1).
 *
 * @param version kept with the time of the member's consent; a higher one asks again
 */
public record ConsentText(int version, Prose japanese, Prose english) {

	/** The text in the reader's language; the Japanese one is binding. */
	public Prose in(Locale locale) {
		return Language.isEnglish(locale) ? this.english : this.japanese;
	}

}
