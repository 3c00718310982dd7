/** Helps to choose the right way in (ログインの手引き, E3), for those who are not sure whether they are registered. */
package jp.mykempo.account.entry;
