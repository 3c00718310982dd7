package jp.mykempo.account.core;

import java.time.Instant;
import java.util.Locale;

import jp.mykempo.kernel.MailAddress;
import jp.mykempo.kernel.PersonId;

/**
 * A registration (新規 ID 作成) that waits for its mail's link (R5).
 *
 * @param resendsLeft how often the mail can be sent again today
 */
public record PendingRegistration(long id, PersonId person, MailAddress mail, Locale language, Instant expiresAt,
		int resendsLeft) {
}
