package jp.mykempo.account.registration;

import jp.mykempo.site.Page;

/**
 * Says why there is no registration, and what to do instead (R3, R4, R8, P4).
 *
 * @param editable whether the entries can be corrected
 */
public record RefusalPage(Refusal refusal, boolean editable) implements Page {
}
