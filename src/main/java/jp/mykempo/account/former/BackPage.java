package jp.mykempo.account.former;

import jp.mykempo.account.core.MailState;
import jp.mykempo.account.core.RegisteredMail;
import jp.mykempo.site.Page;

/**
 * Shows the registered address to a member who has been away for long, or whose mail came back (L4).
 *
 * @param next the page that was wanted
 */
public record BackPage(String address, boolean bounced, String next) implements Page {

	static BackPage of(RegisteredMail mail, String next) {
		return new BackPage(mail.address().text(), mail.state() == MailState.BOUNCED, next);
	}

}
