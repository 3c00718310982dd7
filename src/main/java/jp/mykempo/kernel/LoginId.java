package jp.mykempo.kernel;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * A login ID (ログインID). New ones follow {@link #parse}; those of the former system stay as they were, @ included.
 *
 * @param text the ID as it is shown
 */
public record LoginId(String text) {

	private static final int SHORTEST = 6;

	private static final int LONGEST = 64;

	/** A newly chosen ID in small letters, or why it cannot be one. */
	public static Parsed<LoginId> parse(String typed) {
		if (typed != null && typed.length() > JapaneseText.LONGEST_ENTRY) {
			return wrongLength(typed.length());
		}
		String id = JapaneseText.fold(typed).toLowerCase(Locale.ROOT);
		if (id.isEmpty()) {
			return Parsed.rejected("kernel.loginId.missing");
		}
		if (id.indexOf('@') >= 0) {
			return Parsed.rejected("kernel.loginId.at");
		}
		OptionalInt wrong = id.codePoints().filter(c -> !isAllowed(c)).findFirst();
		if (wrong.isPresent()) {
			return JapaneseText.isBlank(wrong.getAsInt()) ? Parsed.rejected("kernel.loginId.blank")
					: Parsed.rejected("kernel.loginId.character", JapaneseText.shown(wrong.getAsInt()));
		}
		boolean fits = id.length() >= SHORTEST && id.length() <= LONGEST;
		return fits ? Parsed.ok(new LoginId(id)) : wrongLength(id.length());
	}

	/** The ID as it is compared: one width, small letters. */
	public String key() {
		return JapaneseText.fold(text).toLowerCase(Locale.ROOT);
	}

	private static boolean isAllowed(int c) {
		return c >= 'a' && c <= 'z' || JapaneseText.isDigit(c) || c == '.' || c == '_' || c == '-';
	}

	private static Parsed<LoginId> wrongLength(int length) {
		return Parsed.rejected("kernel.loginId.length", String.valueOf(SHORTEST), String.valueOf(LONGEST),
				String.valueOf(length));
	}

}
