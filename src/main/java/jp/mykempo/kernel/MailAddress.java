package jp.mykempo.kernel;

import java.net.IDN;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * An e-mail address. Old carrier addresses such as {@code a..b@} and {@code a.@} are addresses too: Japanese carriers
 * gave them out, and they are reached with a quoted local part ({@link #toRfc()}).
 *
 * @param text the address as it is shown
 */
public record MailAddress(String text) {

	private static final int LONGEST = 254;

	private static final int LONGEST_LOCAL = 64;

	private static final String SYMBOLS = "!#$%&'*+-/=?^_`{|}~.";

	/** The address in one width, its domain in ASCII; or why it cannot be one. */
	public static Parsed<MailAddress> parse(String typed) {
		if (typed != null && typed.length() > JapaneseText.LONGEST_ENTRY) {
			return Parsed.rejected("kernel.mail.long", String.valueOf(LONGEST));
		}
		String folded = JapaneseText.fold(typed);
		if (folded.isEmpty()) {
			return Parsed.rejected("kernel.mail.missing");
		}
		if (folded.codePoints().anyMatch(c -> JapaneseText.isBlank(c) || Character.isISOControl(c))) {
			return Parsed.rejected("kernel.mail.blank");
		}
		int at = folded.indexOf('@');
		if (at < 0 || at != folded.lastIndexOf('@')) {
			return Parsed.rejected(at < 0 ? "kernel.mail.noAt" : "kernel.mail.twoAt");
		}
		return local(folded.substring(0, at))
			.then(local -> domain(folded.substring(at + 1)).map(domain -> local + "@" + domain))
			.then(MailAddress::notTooLong);
	}

	/** The address as it is compared: one width, small letters. */
	public String key() {
		return JapaneseText.fold(text).toLowerCase(Locale.ROOT);
	}

	/** What stands behind the @, in small letters. */
	public String domain() {
		return key().substring(key().indexOf('@') + 1);
	}

	/** The address as mail servers take it: a local part with unusual dots in quotes. */
	public String toRfc() {
		int at = text.lastIndexOf('@');
		String local = text.substring(0, at);
		boolean unusual = local.startsWith(".") || local.endsWith(".") || local.contains("..");
		return unusual ? '"' + local + '"' + text.substring(at) : text;
	}

	private static Parsed<String> local(String local) {
		if (local.isEmpty()) {
			return Parsed.rejected("kernel.mail.noLocal");
		}
		OptionalInt wrong = local.codePoints().filter(c -> !isLocal(c)).findFirst();
		if (wrong.isPresent()) {
			return Parsed.rejected("kernel.mail.character", JapaneseText.shown(wrong.getAsInt()));
		}
		return local.length() > LONGEST_LOCAL ? Parsed.rejected("kernel.mail.long", String.valueOf(LONGEST))
				: Parsed.ok(local);
	}

	private static boolean isLocal(int c) {
		return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || JapaneseText.isDigit(c) || SYMBOLS.indexOf(c) >= 0;
	}

	private static Parsed<String> domain(String typed) {
		if (!typed.codePoints().allMatch(MailAddress::isDomain)) {
			return Parsed.rejected("kernel.mail.domain");
		}
		try {
			String domain = IDN.toASCII(typed.replace('。', '.'), IDN.USE_STD3_ASCII_RULES);
			String last = domain.substring(domain.lastIndexOf('.') + 1);
			boolean wellFormed = domain.indexOf('.') > 0 && !domain.contains("..") && last.length() >= 2
					&& !Character.isDigit(last.charAt(0));
			return wellFormed ? Parsed.ok(domain) : Parsed.rejected("kernel.mail.domain");
		}
		catch (IllegalArgumentException malformed) {
			return Parsed.rejected("kernel.mail.domain");
		}
	}

	private static boolean isDomain(int c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '.' || c == '。';
	}

	private static Parsed<MailAddress> notTooLong(String text) {
		return text.length() > LONGEST ? Parsed.rejected("kernel.mail.long", String.valueOf(LONGEST))
				: Parsed.ok(new MailAddress(text));
	}

}
