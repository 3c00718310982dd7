package jp.mykempo.mail.delivery;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;

import jp.mykempo.mail.core.DueLetter;
import jp.mykempo.site.SocietyProfile;

/**
 * A letter as a message of the Internet: plain text in UTF-8, the society as sender, marked as sent by a machine
 * (RFC 3834). Written again it is the same message: same Message-ID, same date.
 */
final class MimeLetter extends MimeMessage {

	private final String messageId;

	private MimeLetter(String messageId) {
		super((Session) null);
		this.messageId = messageId;
	}

	static MimeLetter of(DueLetter letter, SocietyProfile.Mail sender) throws MessagingException {
		MimeLetter message = new MimeLetter(letter.messageId());
		message.setFrom(named(sender));
		message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().toRfc(), true));
		message.setSubject(letter.written().subject(), StandardCharsets.UTF_8.name());
		message.setSentDate(Date.from(letter.created()));
		message.setHeader("Auto-Submitted", "auto-generated");
		message.setHeader("Content-Language", letter.language());
		message.setText(letter.written().text(), StandardCharsets.UTF_8.name());
		message.saveChanges();
		return message;
	}

	/** The Message-ID was fixed when the letter was written. */
	@Override
	protected void updateMessageID() throws MessagingException {
		setHeader("Message-ID", this.messageId);
	}

	private static InternetAddress named(SocietyProfile.Mail sender) throws MessagingException {
		try {
			return new InternetAddress(sender.from(), sender.sender(), StandardCharsets.UTF_8.name());
		}
		catch (UnsupportedEncodingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

}
