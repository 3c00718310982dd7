/**
 * One's own staff account (アカウント): password, authenticator app, recovery codes, running sessions. Changes ask for the
 * password and are told by mail.
 */
package jp.mykempo.office.account;
