package jp.mykempo.access.password;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jp.mykempo.kernel.JapaneseText;

/**
 * Words that tell about one person, of one kind (ID, name, numbers, birth date), to be found in a password: the long
 * ones anywhere, the short ones where little else is left.
 *
 * @param reason key of the message
 */
public record OwnWords(String reason, Set<String> words, Set<String> parts) {

	/** Shorter words of Latin letters and digits are parts. */
	private static final int LATIN = 4;

	/** What has to be left of a password when all parts are taken out. */
	private static final int REST = 8;

	/** Login ID and e-mail address, of which what stands before the @ counts. */
	public static OwnWords ids(List<String> ids) {
		Set<String> all = new LinkedHashSet<>();
		for (String id : ids) {
			String folded = folded(id);
			String local = folded.contains("@") ? folded.substring(0, folded.indexOf('@')) : folded;
			all.add(local);
			all.add(local.replaceAll("[^\\p{L}\\p{N}]", ""));
		}
		return sorted("access.password.own-id", all);
	}

	/** Names, each part in kana, as written, and in Latin letters. */
	public static OwnWords names(List<String> names) {
		Set<String> all = new LinkedHashSet<>();
		for (String name : names) {
			for (String part : folded(name).split("[\\s・]+")) {
				all.add(part);
				all.addAll(Romaji.of(part));
			}
		}
		return sorted("access.password.own-name", all);
	}

	/** Symbol and number. */
	public static OwnWords numbers(List<String> numbers) {
		Set<String> all = new LinkedHashSet<>();
		numbers.forEach(number -> all.add(bare(folded(number))));
		all.add(bare(folded(String.join("", numbers))));
		return sorted("access.password.own-number", all);
	}

	/** The birth date; null where not known. */
	public static OwnWords birthDate(LocalDate date) {
		return (date == null) ? new OwnWords("access.password.own-birth-date", Set.of(), Set.of())
				: new OwnWords("access.password.own-birth-date", OwnDate.words(date), OwnDate.parts(date));
	}

	private static OwnWords sorted(String reason, Collection<String> all) {
		Set<String> words = new LinkedHashSet<>();
		Set<String> parts = new LinkedHashSet<>();
		all.stream().filter(word -> !word.isEmpty()).forEach(word -> (isWord(word) ? words : parts).add(word));
		return new OwnWords(reason, words, parts);
	}

	private static boolean isWord(String word) {
		boolean latin = word.chars().allMatch(c -> c < 0x80);
		return word.codePointCount(0, word.length()) >= (latin ? LATIN : LATIN - 2);
	}

	/** Whether the password holds one of the words, or little but the parts. */
	public boolean spoil(String password) {
		String folded = folded(password);
		String bare = bare(folded);
		return this.words.stream().anyMatch(word -> folded.contains(word) || bare.contains(word)) || littleIsLeft(bare);
	}

	private boolean littleIsLeft(String bare) {
		String left = bare;
		for (String part : this.parts) {
			left = left.replace(part, "");
		}
		return left.length() < bare.length() && left.codePointCount(0, left.length()) < REST;
	}

	private static String folded(String text) {
		return JapaneseText.katakana(JapaneseText.fold(text).toLowerCase(Locale.ROOT));
	}

	private static String bare(String folded) {
		return folded.replaceAll("[\\s年月日/._,-]", "");
	}

}
