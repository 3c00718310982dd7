package jp.mykempo.account.recovery;

import java.util.List;

import jp.mykempo.site.Page;
import jp.mykempo.site.Prose;

/**
 * Says that the mail is under way, and what to do if it does not arrive (F8).
 *
 * @param help the help of R6
 */
public record MailSentPage(RecoveryMail mail, Prose help) implements Page {

	/** Message keys of what comes next. */
	public List<String> next() {
		String key = "account.recovery.sent.next." + this.mail.key() + ".";
		return this.mail == RecoveryMail.LOGIN_ID ? List.of(key + 1, key + 2) : List.of(key + 1, key + 2, key + 3);
	}

}
