package jp.mykempo.account;

import jp.mykempo.kernel.AccountId;

/** A member set a new password without the old one; what is bound to the old one must be dropped at once (P7). */
public record PasswordRecovered(AccountId account) {
}
