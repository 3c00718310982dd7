package jp.mykempo.account;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * A member has a new account; published in the transaction that opens it.
 *
 * @param webViewing whether the member wished to see health and medical data on the web (健康・医療情報Web表示)
 */
public record AccountRegistered(AccountId account, PersonId person, boolean webViewing) {
}
