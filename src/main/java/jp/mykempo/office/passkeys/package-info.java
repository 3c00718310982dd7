/**
 * Passkeys of staff (職員のパスキー, T1): the way into the office by one alone, and the own ones behind the account page. The
 * ceremony itself is {@link jp.mykempo.access.Passkeys}; the login page shows the button by the template
 * {@code office/passkeyLogin.jte}.
 */
package jp.mykempo.office.passkeys;
