package jp.mykempo.account;

import jp.mykempo.kernel.AccountId;
import jp.mykempo.kernel.PersonId;

/**
 * The member who has logged in, for controllers of other modules:
 * <pre>Answer show(@AuthenticationPrincipal CurrentMember member) { … }</pre>
 */
public interface CurrentMember {

	AccountId account();

	PersonId person();

}
