package jp.mykempo.site;

import java.nio.charset.StandardCharsets;

/** The names of a file that is sent to be kept, as the header {@code Content-Disposition} tells them (RFC 6266, RFC 8187). */
final class FileNames {

	private static final String PLAIN = "!#$&+-.^_`|~";

	private FileNames() {
	}

	/**
	 * {@code attachment; filename="checkup-results.pdf"; filename*=UTF-8''%E5%81%A5…}.
	 *
	 * @param ascii for programs that know no other; what is not of letters, digits, dot and hyphen becomes a hyphen
	 * @param name for all others
	 */
	static String attachment(String ascii, String name) {
		String plain = ascii.replaceAll("[^A-Za-z0-9.-]", "-");
		String first = "attachment; filename=\"" + plain + "\"";
		return name.equals(plain) ? first : first + "; filename*=UTF-8''" + encoded(name);
	}

	private static String encoded(String name) {
		StringBuilder encoded = new StringBuilder();
		for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
			boolean plain = one > 0 && (Character.isLetterOrDigit(one) || PLAIN.indexOf(one) >= 0);
			encoded.append(plain ? String.valueOf((char) one) : "%%%02X".formatted(one));
		}
		return encoded.toString();
	}

}
