package jp.mykempo.checkups.core;

import java.util.Locale;

/** What a code of a list of answers means. */
public record ChoiceText(String code, String japanese, String english) {

	public String in(Locale locale) {
		return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : japanese;
	}

}
