package jp.mykempo.mail.core;

import jp.mykempo.kernel.MailAddress;

/** A letter on its way into the outbox. */
public record NewLetter(String kind, MailAddress to, String language, String about, WrittenLetter written) {
}
