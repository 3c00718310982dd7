package jp.mykempo.mail;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PeopleTime;

/**
 * A mail to be written: whom to, in which language, and what its text leaves open. The text itself is a template that
 * belongs to the module that sends it; {@code letters/README.md} lists all of them with their placeholders.
 * <pre>
 * outbox.add(Letter.of("account/registration-confirm", address, locale, "p:17")
 *     .with("name", name)
 *     .with("link", publicAddress.link("/register/confirm?t=" + token))
 *     .until(expires));
 * </pre>
 *
 * @param kind module and name of the template, {@code account/password-changed}
 * @param about whom the letter is about, for the desk's question what became of it: a principal ({@code m:12}) or, as
 * long as there is none, a person ({@code p:34})
 * @param values what stands in place of the template's {@code {placeholders}}, no more and no less
 */
public record Letter(String kind, MailAddress to, Locale locale, String about, Map<String, String> values) {

	public Letter {
		values = Map.copyOf(values);
	}

	/** A letter whose values are still to be given. */
	public static Letter of(String kind, MailAddress to, Locale locale, String about) {
		return new Letter(kind, to, locale, about, Map.of());
	}

	/** The same letter with one more value. */
	public Letter with(String placeholder, String value) {
		Map<String, String> more = new TreeMap<>(this.values);
		more.put(placeholder, value);
		return new Letter(this.kind, this.to, this.locale, this.about, more);
	}

	/** The same letter with a moment, written as people read it in the letter's language. */
	public Letter with(String placeholder, Instant moment) {
		return with(placeholder, PeopleTime.moment(moment, this.locale));
	}

	/** The same letter with its deadline: {@code until} for the text and {@code untilShort} for the subject. */
	public Letter until(Instant deadline) {
		return with("until", deadline).with("untilShort", PeopleTime.shortMoment(deadline, this.locale));
	}

	/** Without the address and the values, so that no log can carry them. */
	@Override
	public String toString() {
		return "Letter[" + this.kind + " about " + this.about + "]";
	}

}
