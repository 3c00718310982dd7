package jp.mykempo.checkups.core;

import java.util.Locale;

import jp.mykempo.kernel.Language;

/** What a code of a list of answers means. */
public record ChoiceText(String code, String japanese, String english) {

	public String in(Locale locale) {
		return Language.isEnglish(locale) ? english : japanese;
	}

}
