package jp.mykempo.account.recovery;

import jp.mykempo.kernel.MailAddress;

/**
 * A registered address as somebody may see it who knows no password: enough for its owner to tell it from another one,
 * not enough to write to it. {@code h***@e***.jp}
 */
final class MaskedAddress {

	private MaskedAddress() {
	}

	static String of(MailAddress address) {
		String text = address.text();
		int at = text.lastIndexOf('@');
		String domain = text.substring(at + 1);
		String last = domain.substring(domain.lastIndexOf('.'));
		return first(text) + "***@" + first(domain) + "***" + last;
	}

	private static String first(String text) {
		return text.substring(0, text.offsetByCodePoints(0, 1));
	}

}
