package jp.mykempo.demo.underway;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * A person whom the demo names, and whose account is open.
 *
 * @param asks whether the staff have been asked for ID and password
 */
public record Somebody(String loginId, boolean asks, AccountId account, PersonId person) {
}
