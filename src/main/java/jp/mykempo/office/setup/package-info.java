/**
 * Setting a staff account up behind its link (アカウントの設定): password, authenticator app, recovery codes. Nothing is
 * stored, and the link not used up, before the app's first code is right.
 */
package jp.mykempo.office.setup;
