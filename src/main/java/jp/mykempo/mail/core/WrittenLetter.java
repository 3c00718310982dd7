package jp.mykempo.mail.core;

/** A letter's subject (one line) and its text, ready to be read; holds personal data and links that open accounts. */
public record WrittenLetter(String subject, String text) {

	public WrittenLetter {
		if (subject.isBlank() || subject.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("A subject is one line");
		}
	}

	/** Nothing of the text. */
	@Override
	public String toString() {
		return "WrittenLetter";
	}

}
