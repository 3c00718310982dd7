package jp.mykempo.account.recovery;

import jp.mykempo.site.Page;

/**
 * Asks before a mail is sent (F3).
 *
 * @param address the registered address, mostly hidden
 * @param bounced whether the last mail to it came back
 */
public record ConfirmMailPage(RecoveryMail mail, String address, boolean bounced) implements Page {
}
