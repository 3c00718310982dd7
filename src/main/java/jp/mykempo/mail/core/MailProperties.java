package jp.mykempo.mail.core;

import java.util.Locale;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the person who runs the site decides about mail ({@code mykempo.mail.*}); the mail server itself is
 * {@code spring.mail.*}.
 *
 * @param carrier {@code smtp} or {@code files}; when empty, {@code smtp} where a mail server is named
 * @param outbox folder of letters as files, inside the data folder unless absolute
 * @param bounces maildir of mail that came back, inside the data folder unless absolute
 * @param returnPath the address that undelivered mail is sent back to; when empty, the sender's
 */
@ConfigurationProperties("mykempo.mail")
public record MailProperties(@DefaultValue("") String carrier, @DefaultValue("outbox") String outbox,
		@DefaultValue("bounces") String bounces, @DefaultValue("") String returnPath) {

	public MailProperties {
		carrier = carrier.strip().toLowerCase(Locale.ROOT);
		if (!carrier.matches("|smtp|files")) {
			throw new IllegalArgumentException("mykempo.mail.carrier is smtp or files, not " + carrier);
		}
	}

}
