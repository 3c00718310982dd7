package jp.mykempo.account.login;

import jp.mykempo.account.core.Duty;

/**
 * What the account says at the moment in which a login enters it.
 *
 * @param generation of the sessions that may begin now
 * @param name of the member
 * @param duty what comes before the rest of the site
 */
record Entered(int generation, String name, Duty duty) {
}
