/**
 * A new login ID (新規 ID 作成): consent, the form, the check page, the mail, and the button behind its link (R1–R9).
 * Nothing is stored before the member presses 「この内容で登録する」; until then the browser carries what was entered.
 */
package jp.mykempo.account.registration;
