package jp.mykempo.account.core;

import jp.mykempo.kernel.MailAddress;

/**
 * The e-mail address of an account.
 *
 * @param opensAccount whether the address may be typed in place of the login ID (R9)
 */
public record RegisteredMail(MailAddress address, MailState state, boolean opensAccount) {
}
