package jp.mykempo.content;

import java.util.Locale;

import jp.mykempo.content.core.SocietyTexts;
import jp.mykempo.site.Prose;

import org.springframework.stereotype.Component;

/** Help that other pages show where it is needed. */
@Component
public class HelpTexts {

	private final SocietyTexts texts;

	HelpTexts(SocietyTexts texts) {
		this.texts = texts;
	}

	/** Where to find symbol and number (E4); the same text stands at {@code /help/numbers}. */
	public Prose whereNumbersStand(Locale locale) {
		return this.texts.prose("numbers", locale);
	}

	/** What to do about mail that does not arrive (R6, F8); the same text stands at {@code /help/mail}. */
	public Prose mailThatDoesNotArrive(Locale locale) {
		return this.texts.prose("mail", locale);
	}

}
