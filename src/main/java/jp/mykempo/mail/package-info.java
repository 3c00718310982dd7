/**
 * Mail to members and to the society's desk: letters are written in the transaction of what they tell ({@link
 * jp.mykempo.mail.Outbox}), wait sealed in the outbox, and are handed to a carrier by a job, at least once and always
 * with the same Message-ID. What comes back undelivered is told by the event {@link jp.mykempo.mail.AddressBounced}.
 * The texts are {@code letters/<module>/<kind>_{ja,en}.txt}; the web path never waits for a mail server.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "kernel", "storage", "site", "access" })
package jp.mykempo.mail;
