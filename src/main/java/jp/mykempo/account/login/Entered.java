package jp.mykempo.account.login;

import java.time.Instant;

import jp.mykempo.account.core.Duty;

/**
 * What the account says at the moment in which a login enters it.
 *
 * @param generation of the sessions that may begin now
 * @param name of the member
 * @param duty what comes before the rest of the site
 * @param at the moment, by the database's clock (P8)
 */
record Entered(int generation, String name, Duty duty, Instant at) {
}
