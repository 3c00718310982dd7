package jp.mykempo.account;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/** An account is gone, by its member's wish or after its time; published in the transaction that deletes it. */
public record AccountDeleted(AccountId account, PersonId person) {
}
