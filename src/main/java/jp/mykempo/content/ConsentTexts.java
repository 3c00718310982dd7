package jp.mykempo.content;

import java.util.Locale;

import jp.mykempo.content.core.SocietyTexts;

import org.springframework.stereotype.Component;

/** The versions of the text of consent, {@code content/consent/<version>_{ja,en}.txt}; none is ever changed or removed. */
@Component
public class ConsentTexts {

	private final SocietyTexts texts;

	private final ConsentText current;

	ConsentTexts(SocietyTexts texts) {
		this.texts = texts;
		int newest = 1;
		while (texts.exists(name(newest + 1))) {
			newest++;
		}
		this.current = version(newest);
	}

	/** The text that is asked for today. */
	public ConsentText current() {
		return this.current;
	}

	/**
	 * The text that a member agreed to.
	 * @throws IllegalArgumentException if there is no such version
	 */
	public ConsentText version(int version) {
		return new ConsentText(version, this.texts.prose(name(version), Locale.JAPANESE),
				this.texts.prose(name(version), Locale.ENGLISH));
	}

	private static String name(int version) {
		return "consent/" + version;
	}

}
