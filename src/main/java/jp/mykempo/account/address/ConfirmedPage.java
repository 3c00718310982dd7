package jp.mykempo.account.address;

import jp.mykempo.site.Page;

/**
 * The address is confirmed.
 *
 * @param formerSystem whether the member has to log in now (L2), else the address was changed (M3)
 */
public record ConfirmedPage(boolean formerSystem) implements Page {
}
