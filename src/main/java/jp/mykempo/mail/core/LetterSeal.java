package jp.mykempo.mail.core;

import java.nio.charset.StandardCharsets;

import jp.mykempo.access.Keys;

import org.springframework.stereotype.Component;

/** Seals the text of letters that wait, under a key outside the database: a copy of the tables opens no account. */
@Component
public class LetterSeal {

	private static final String PURPOSE = "mail.letter";

	private final Keys keys;

	public LetterSeal(Keys keys) {
		this.keys = keys;
	}

	byte[] close(WrittenLetter letter) {
		return this.keys.seal(PURPOSE, (letter.subject() + "\n" + letter.text()).getBytes(StandardCharsets.UTF_8));
	}

	WrittenLetter open(byte[] sealed) {
		String text = new String(this.keys.open(PURPOSE, sealed), StandardCharsets.UTF_8);
		int end = text.indexOf('\n');
		return new WrittenLetter(text.substring(0, end), text.substring(end + 1));
	}

}
