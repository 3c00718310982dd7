/**
 * Staff login (職員ログイン, T1): ID and password on one page, the second factor on the next. Between the two the browser
 * carries a sealed cookie and no session exists. A passkey, which is both factors, begins its session by
 * {@link jp.mykempo.office.core.StaffSession#begin} too.
 */
package jp.mykempo.office.login;
