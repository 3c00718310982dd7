package jp.mykempo.mail.delivery;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What came of carrying one letter. */
sealed interface Carriage {

	/** Taken over for good. */
	record Taken() implements Carriage {
	}

	/** The address does not take mail, now or later. */
	record AddressRefused(String reply) implements Carriage {
	}

	/** Not now; it may have arrived all the same. */
	record NotNow(String reply) implements Carriage {
	}

	/** Nobody can be asked: neither this letter nor any other. */
	record NobodyThere() implements Carriage {
	}

	/** Code and enhanced code of a mail server's answer, {@code 550 5.1.1}; its words may repeat the address. */
	static String codeOf(String answer) {
		Matcher code = Codes.ANSWER.matcher(answer == null ? "" : answer);
		return code.find() ? code.group().replace('-', ' ') : "";
	}

	/** The form of an answer (RFC 5321, RFC 3463). */
	final class Codes {

		private static final Pattern ANSWER = Pattern.compile("^[245]\\d\\d(?:[ -][245]\\.\\d{1,3}\\.\\d{1,3})?");

		private Codes() {
		}

	}

}
