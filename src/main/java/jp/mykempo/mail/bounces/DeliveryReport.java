package jp.mykempo.mail.bounces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeMessage;

/**
 * A delivery status notification (RFC 3464): what a mail server reports about a letter of ours.
 *
 * @param messageId of the letter that the report is about
 * @param failed whether the server has given it up; else it is only late, or arrived
 * @param status the enhanced status code of the failure, {@code 5.1.1}, or nothing
 */
record DeliveryReport(String messageId, boolean failed, String status) {

	private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*failed\\b");

	private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");

	private static final int LONGEST_STATUS_PART = 64 * 1024;

	/** Reads a message; empty if it is no report about a message with an ID. */
	static Optional<DeliveryReport> read(InputStream message) throws IOException {
		try {
			MimeMessage mail = new MimeMessage((Session) null, message);
			if (!mail.isMimeType("multipart/report") || !(mail.getContent() instanceof Multipart parts)) {
				return Optional.empty();
			}
			return of(statusText(parts), originalId(parts));
		}
		catch (MessagingException | ClassCastException unreadable) {
			return Optional.empty();
		}
	}

	private static Optional<DeliveryReport> of(String statusText, String messageId) {
		if (messageId == null || statusText.isEmpty()) {
			return Optional.empty();
		}
		Matcher status = STATUS.matcher(statusText);
		return Optional.of(new DeliveryReport(messageId.strip(), ACTION.matcher(statusText).find(),
				status.find() ? status.group(1) : ""));
	}

	private static String statusText(Multipart parts) throws MessagingException, IOException {
		for (int i = 0; i < parts.getCount(); i++) {
			if (parts.getBodyPart(i).isMimeType("message/delivery-status")) {
				try (InputStream in = parts.getBodyPart(i).getInputStream()) {
					return new String(in.readNBytes(LONGEST_STATUS_PART), StandardCharsets.UTF_8);
				}
			}
		}
		return "";
	}

	private static String originalId(Multipart parts) throws MessagingException, IOException {
		for (int i = 0; i < parts.getCount(); i++) {
			BodyPart part = parts.getBodyPart(i);
			if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
				return headers(part).getHeader("Message-ID", null);
			}
		}
		return null;
	}

	private static InternetHeaders headers(BodyPart part) throws MessagingException, IOException {
		try (InputStream in = part.getInputStream()) {
			return new InternetHeaders(in);
		}
	}

}
