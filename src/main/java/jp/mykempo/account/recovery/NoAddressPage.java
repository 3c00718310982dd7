package jp.mykempo.account.recovery;

import jp.mykempo.site.Page;

/** Says that no address is registered, and leads to the enquiry (F7). */
public record NoAddressPage(RecoveryMail mail) implements Page {
}
