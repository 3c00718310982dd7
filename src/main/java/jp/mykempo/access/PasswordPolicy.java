package jp.mykempo.access;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;

import com.nulabinc.zxcvbn.Zxcvbn;
import jp.mykempo.access.password.CommonWords;
import jp.mykempo.access.password.OwnWords;
import jp.mykempo.kernel.Parsed;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which passwords may be set (P1): long enough, any characters, neither easily guessed nor made of what others know
 * about their owner. It says why not; it is not asked about passwords that exist already.
 */
@Component
public class PasswordPolicy {

	private static final int LONGEST = 128;

	/** Fewer guesses than this and the password is as good as known. */
	private static final double GUESSES = 1e8;

	/** What follows cannot make a password easier; measuring all of a long one would take long. */
	private static final int MEASURED = 50;

	private final Zxcvbn zxcvbn = new Zxcvbn();

	private final int shortest;

	public PasswordPolicy(@Value("${mykempo.password.min-length:13}") int shortest) {
		this.shortest = shortest;
		this.zxcvbn.measure("warm").getGuesses();
	}

	/** How many characters a password has at least, for the form to say so. */
	public int shortest() {
		return this.shortest;
	}

	/** The password as it was typed, or the key of the message that says what to change. */
	public Parsed<String> check(String password, PasswordOwner owner) {
		String normalised = Normalizer.normalize(password, Normalizer.Form.NFKC);
		int length = normalised.codePointCount(0, normalised.length());
		if (length < this.shortest) {
			return Parsed.rejected("access.password.short", this.shortest);
		}
		if (length > LONGEST) {
			return Parsed.rejected("access.password.long", LONGEST);
		}
		return Stream
			.of(OwnWords.ids(owner.ids()), OwnWords.names(owner.names()), OwnWords.birthDate(owner.birthDate()),
					OwnWords.numbers(owner.numbers()))
			.filter(words -> words.spoil(normalised))
			.findFirst()
			.map(words -> Parsed.<String>rejected(words.reason()))
			.orElseGet(() -> common(normalised) ? Parsed.rejected("access.password.common") : Parsed.ok(password));
	}

	private boolean common(String password) {
		String measured = password.substring(0, password.offsetByCodePoints(0, Math.min(MEASURED,
				password.codePointCount(0, password.length()))));
		String latin = CommonWords.inLatin(measured);
		return Stream.of(measured, latin, latin.replaceAll("[\\s._,-]", ""))
			.distinct()
			.filter(text -> !text.isEmpty())
			.anyMatch(text -> guesses(text) < GUESSES);
	}

	private double guesses(String text) {
		return this.zxcvbn.measure(text, List.copyOf(CommonWords.JAPANESE)).getGuesses();
	}

}
