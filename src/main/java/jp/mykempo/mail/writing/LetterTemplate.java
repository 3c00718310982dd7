package jp.mykempo.mail.writing;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jp.mykempo.mail.core.WrittenLetter;

/**
 * The text of one kind of letter in one language: a first line {@code Subject: …}, an empty line, the text.
 * {@code {placeholders}} are filled in one pass, so that a value is never read as a placeholder.
 */
record LetterTemplate(String subject, String body) {

	private static final String SUBJECT = "Subject: ";

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");

	/** What could end a line, turn the direction of writing or hide: never part of a name or link. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

	static LetterTemplate parse(String name, String text) {
		String lines = text.replace("\r\n", "\n").strip() + "\n";
		int end = lines.indexOf("\n\n");
		if (!lines.startsWith(SUBJECT) || end < 0 || lines.substring(0, end).contains("\n")) {
			throw new IllegalArgumentException("letters/" + name + " must begin with a line 'Subject: …' and an empty line");
		}
		return new LetterTemplate(lines.substring(SUBJECT.length(), end).strip(), lines.substring(end + 2));
	}

	/** Names of everything that is to be filled in. */
	Set<String> placeholders() {
		Set<String> names = new TreeSet<>();
		PLACEHOLDER.matcher(this.subject + this.body).results().map(result -> result.group(1)).forEach(names::add);
		return names;
	}

	LetterTemplate followedBy(String ending) {
		return new LetterTemplate(this.subject, this.body + ending);
	}

	WrittenLetter fill(Map<String, String> values) {
		return new WrittenLetter(filled(this.subject, values), filled(this.body, values));
	}

	private static String filled(String text, Map<String, String> values) {
		return PLACEHOLDER.matcher(text)
			.replaceAll(found -> Matcher.quoteReplacement(value(found, values)));
	}

	private static String value(MatchResult found, Map<String, String> values) {
		return UNSEEN.matcher(values.get(found.group(1))).replaceAll(" ").strip();
	}

}
