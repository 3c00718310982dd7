package jp.mykempo.office;

import java.util.List;
import java.util.stream.Stream;

import jp.mykempo.site.FieldErrors;

/**
 * Why something is declined (見送り), as typed; shown by {@code office/decline.jte}.
 *
 * @param reason key of a {@link ReasonToDecline}
 * @param words the clerk's own, which the member is shown
 */
public record DeclineForm(String reason, String words) {

	private static final int LONGEST = 500;

	public DeclineForm {
		reason = reason == null ? "" : reason;
		words = words == null ? "" : words.strip();
	}

	public static DeclineForm empty() {
		return new DeclineForm(null, null);
	}

	/** What the form offers, in order. */
	public static List<String> keys(ReasonToDecline... reasons) {
		return Stream.of(reasons).map(ReasonToDecline::key).toList();
	}

	/** Which of the reasons it is, or {@code null} after every mistake has been noted. */
	public <R extends ReasonToDecline> R toReason(R[] reasons, FieldErrors errors) {
		R chosen = Stream.of(reasons).filter(known -> known.key().equals(this.reason)).findFirst().orElse(null);
		if (chosen == null) {
			errors.add("reason-" + reasons[0].key(), "office.decline.reason.missing");
		}
		if (this.words.length() > LONGEST) {
			errors.add("words", "office.decline.words.long", LONGEST);
		}
		else if (this.words.chars().anyMatch(symbol -> symbol != '\n' && symbol != '\r' && Character.isISOControl(symbol))) {
			errors.add("words", "office.text.control");
		}
		else if (chosen != null && chosen.wantsWords() && this.words.isEmpty()) {
			errors.add("words", "office.decline.words.missing");
		}
		return errors.any() ? null : chosen;
	}

}
